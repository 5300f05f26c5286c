SELECT size, mime FROM blob WHERE sha256 = ?;
