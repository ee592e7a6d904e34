// The process of one execution: it opens a realm, enters it, and sleeps while the host answers. The host ends it in time.
import { read } from "node:fs";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { type Door, realmOpener } from "../realm/open-realm";
import { BlockingChannel } from "./blocking-channel";
import { hardenGlobals } from "./harden-globals";
import { HOST_DESCRIPTOR, LIFELINE_DESCRIPTOR } from "./worker-descriptors";
import { callText, replyText, type WorkerBirth, type WorkerTask } from "./worker-messages";

/** Milliseconds between looks at how much memory there is. */
const LOOK = 20;
/** Calls within calls for which there must be room before a word is said to the host. */
const ROOM = 100;

// Nothing of this process is worth an orderly end, and this one cannot be held up.
function die(): never {
  process.kill(process.pid, "SIGKILL");
  for (;;);
}

/** Ends the process when its host closes the lifeline or is gone, however it went, and when a script takes too much. */
function watch(): void {
  read(LIFELINE_DESCRIPTOR, Buffer.alloc(1), 0, 1, null, () => die());
  parentPort?.once("message", (megabytes: number) => {
    const most = process.memoryUsage.rss() + megabytes * 1024 * 1024;
    setInterval(() => {
      if (process.memoryUsage.rss() > most) die();
    }, LOOK);
  });
}

function work(): void {
  const channel = new BlockingChannel(HOST_DESCRIPTOR, die);
  const { sources, program, megabytes }: WorkerBirth = JSON.parse(channel.receive());
  const watching = new Worker(program, { eval: true, env: {}, argv: [], execArgv: [] });
  hardenGlobals();
  const open = realmOpener(sources);
  const door: Door = (operation, json) => {
    // A stack that is full must show before the host is asked: an answer that nobody reads would be taken for the next one.
    needRoom(ROOM);
    channel.send(callText(operation, json));
    return channel.receive();
  };
  const { entries }: WorkerTask = JSON.parse(channel.receive());
  watching.postMessage(megabytes);
  const realm = open(door);
  for (let n = 0; n < entries; n++) channel.send(replyText(realm.enter()));
  channel.receive();
}

function needRoom(calls: number): number {
  return calls === 0 ? 0 : 1 + needRoom(calls - 1);
}

if (isMainThread) work();
else watch();
