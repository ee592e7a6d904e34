// The thread of one execution: it opens a realm, enters it, and sleeps while the host answers.
import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { type Door, realmOpener } from "../realm/open-realm";
import type { WorkerBirth, WorkerReport, WorkerTask } from "./worker-messages";

// The host ends this thread when the time is up; this only keeps the realm's own limit out of the way.
const NEVER = 2_147_483_647;

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
    for (let n = 0; n < entries; n++) report({ kind: "reply", reply: realm.enter(NEVER) });
  });
}

live(workerData);
