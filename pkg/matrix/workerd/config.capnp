using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .main), (name = "bytes", worker = .bytes)],
  sockets = [
    (name = "main", address = "127.0.0.1:0", http = (), service = "main"),
    (name = "bytes", address = "127.0.0.1:0", http = (), service = "bytes"),
  ],
);

const main :Workerd.Worker = (
  modules = [
    (name = "main.js", esModule = embed "out/main.js"),
    (name = "quitus.wasm", wasm = embed "node_modules/quitus/dist/quitus.wasm"),
  ],
  compatibilityDate = "2026-11-01",
);

const bytes :Workerd.Worker = (
  modules = [(name = "bytes.js", esModule = embed "out/bytes.js")],
  compatibilityDate = "2026-11-01",
);
