// `npm start` builds the product in a thread of its own, since the first thread is busy opening the file meanwhile.
import { parentPort } from "node:worker_threads";
import { build } from "./build.mjs";

parentPort?.postMessage(await build());
