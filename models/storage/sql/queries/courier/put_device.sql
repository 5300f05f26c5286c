INSERT OR REPLACE INTO courier_device (device, certificate) VALUES (?1, ?2);
