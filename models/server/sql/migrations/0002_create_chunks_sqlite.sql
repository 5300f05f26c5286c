-- Files kept in the database: pieces by the upload's id while they come in, by the file's hash afterwards.
CREATE TABLE blob_chunk (
    owner TEXT NOT NULL,
    position BIGINT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (owner, position)
);
