// The thread of one execution: it opens a realm, enters it, and sleeps while the host answers. The host ends it in time.
import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { type Door, realmOpener } from "../realm/open-realm";
import { hardenThread } from "./harden-thread";
import type { WorkerBirth, WorkerReport, WorkerTask } from "./worker-messages";

function live({ sources, signal, answers }: WorkerBirth): void {
  const flag = new Int32Array(signal);
  const open = realmOpener(sources);
  const report = (message: WorkerReport): void => parentPort?.postMessage(message);
  const door: Door = (operation, json) => {
    Atomics.store(flag, 0, 0);
    report({ kind: "call", operation, json });
    Atomics.wait(flag, 0, 0);
    const received: unknown = receiveMessageOnPort(answers)?.message;
    return typeof received === "string" ? received : "";
  };
  parentPort?.on("message", ({ entries }: WorkerTask) => {
    const realm = open(door);
    for (let n = 0; n < entries; n++) report({ kind: "reply", reply: realm.enter() });
  });
}

// At Google nobody hears of a promise that came to nothing.
process.on("unhandledRejection", () => undefined);
hardenThread();
live(workerData);
