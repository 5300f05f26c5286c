SELECT device, certificate FROM courier_device;
