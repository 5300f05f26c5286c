SELECT key, value FROM server;
