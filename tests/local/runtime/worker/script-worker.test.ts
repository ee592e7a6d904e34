import type { HostPort } from "../../../../local/runtime/port";
import { frameOf } from "../../../../local/runtime/worker/frames";
import { type Ending, ScriptWorker } from "../../../../local/runtime/worker/script-worker";

// What the host makes of programs that are none of ours: a worker that was taken over could say anything.

const say = `
  const { readSync, writeSync, closeSync } = require("node:fs");
  function say(text, length = Buffer.byteLength(text)) {
    const head = Buffer.alloc(4);
    head.writeUInt32LE(length);
    writeSync(3, Buffer.concat([head, Buffer.from(text)]));
  }
  function hear() {
    const part = Buffer.alloc(65536);
    return part.toString("utf8", 4, readSync(3, part, 0, part.length, null));
  }
`;
const asked = `${say} let heard = ""; while (!heard.includes("entries")) heard += hear();`;
const reply = '!{"ok":true,"value":1,"log":[]}';

const workers: ScriptWorker[] = [];
afterEach(() => Promise.all(workers.splice(0).map((worker) => worker.end())));

/** All that it tells before it is dead. */
function endings(program: string, entries: number, port: HostPort = () => "{}"): Promise<readonly Ending[]> {
  const told: Ending[] = [];
  return new Promise((resolve) => {
    const worker = new ScriptWorker({ program, birth: frameOf("born"), megabytes: 64 }, () => resolve(told));
    workers.push(worker);
    worker.start(entries, port, (ending) => told.push(ending));
  });
}

const one: Ending = { ok: true, value: 1, log: [] };

it.each<[string, string, readonly Ending[]]>([
  ["leaves", "process.exit(0)", ["gone"]],
  ["leaves with a code", "process.exit(3)", ["gone"]],
  ["aborts", "process.abort()", ["gone"]],
  ["is killed", 'process.kill(process.pid, "SIGKILL")', ["gone"]],
  ["throws", 'throw new Error("x")', ["gone"]],
  ["is no program", "(", ["gone"]],
  ["ends the line and lives on", `${say} closeSync(3); setInterval(() => 0, 1000);`, ["gone"]],
  ["says a word that is none", `${asked} say("hello"); setInterval(() => 0, 1000);`, ["gone"]],
  ["says nothing at all", `${asked} say(""); setInterval(() => 0, 1000);`, ["gone"]],
  ["announces more than it may say", `${asked} say("?", 0xffffffff); setInterval(() => 0, 1000);`, ["gone"]],
  ["replies nonsense", `${asked} say("!nonsense"); hear();`, [expect.objectContaining({ ok: false })]],
  ["replies once too often", `${asked} say('${reply}'); say('${reply}'); say('${reply}'); hear();`, [one, one]],
  ["dies after its first reply", `${asked} say('${reply}'); process.abort();`, [one, "gone"]],
  ["dies in the middle of a word", `${asked} say('${reply}', 99); process.abort();`, ["gone"]],
])("one that %s ends itself alone", async (_, program, told) => {
  expect(await endings(program, told.length)).toEqual(told);
});

it.each([
  ["in its own start", "for (;;);"],
  ["after it was asked", `${asked} for (;;);`],
])("one that hangs %s, before its first word, is ended by the host", async (_, program) => {
  const told: Ending[] = [];
  await new Promise<void>((resolve) => {
    const worker = new ScriptWorker({ program, birth: frameOf("born"), megabytes: 64, silence: 500 }, resolve);
    workers.push(worker);
    worker.start(
      2,
      () => "",
      (ending) => told.push(ending),
    );
  });
  expect(told).toEqual(["gone"]);
});

it("one that has said its first word may be silent as long as it likes", async () => {
  const program = `${asked} say("?a\\n[]"); hear(); setTimeout(() => say('${reply}'), 3300);`;
  const told: Ending[] = [];
  await new Promise<void>((resolve) => {
    const worker = new ScriptWorker({ program, birth: frameOf("born"), megabytes: 64, silence: 3000 }, resolve);
    workers.push(worker);
    worker.start(
      1,
      () => "{}",
      (ending) => told.push(ending),
    );
  });
  expect(told).toEqual([one]);
});

it("one that speaks before it is asked is gone when it is", async () => {
  const program = `${say} say("?a\\n[]"); setInterval(() => 0, 1000);`;
  const worker = await new Promise<ScriptWorker>((resolve) => {
    const made = new ScriptWorker({ program, birth: frameOf("born"), megabytes: 64 }, () => resolve(made));
    workers.push(made);
  });
  const told: Ending[] = [];
  worker.start(
    1,
    () => "",
    (ending) => told.push(ending),
  );
  expect(told).toEqual(["gone"]);
});

it("one that speaks while it should wait is ended", async () => {
  const never: HostPort = () => new Promise(() => undefined);
  const program = `${asked} say("?a\\n[]"); say("?b\\n[]"); setInterval(() => 0, 1000);`;
  expect(await endings(program, 1, never)).toEqual(["gone"]);
});

it("one that never reads an answer is ended before the answers fill the host", async () => {
  const answer = "x".repeat(1_000_000);
  expect(await endings(`${asked} for (;;) say("?a\\n[]");`, 1, () => answer)).toEqual(["gone"]);
});

it("texts come through whole, whatever their size and letters", async () => {
  const texts = ["", "a", "é€😀".repeat(50_000), "x".repeat(3_000_000), '{"a":"\\u0000\\n"}'];
  const heard: string[] = [];
  const echo: HostPort = (operation, json) => {
    heard.push(`${operation} ${json.length}`);
    return texts[heard.length - 1] ?? "";
  };
  const program = `${say}
    let rest = Buffer.alloc(0);
    function whole() {
      const part = Buffer.alloc(65536);
      while (rest.length < 4 || rest.length < 4 + rest.readUInt32LE()) rest = Buffer.concat([rest, part.subarray(0, readSync(3, part, 0, part.length, null))]);
      const end = 4 + rest.readUInt32LE();
      const text = rest.toString("utf8", 4, end);
      rest = rest.subarray(end);
      return text;
    }
    whole(); whole();
    say("?first\\n");
    for (let n = 0; n < ${texts.length}; n++) say("?next\\n" + whole());
    whole();
    say('${reply}'); whole();`;
  expect(await endings(program, 1, echo)).toEqual([one]);
  expect(heard).toEqual(["first 0", ...texts.map(({ length }) => `next ${length}`)]);
});

it("one that is ended by its host is out of time, and one that is dead already is gone", async () => {
  const told: Ending[] = [];
  await new Promise<void>((resolve) => {
    const worker = new ScriptWorker({ program: "for (;;);", birth: frameOf("born"), megabytes: 64 }, resolve);
    worker.start(
      3,
      () => "",
      (ending) => told.push(ending),
    );
    void worker.end();
    worker.start(
      1,
      () => "",
      (ending) => told.push(ending),
    );
  });
  expect(told).toEqual(["out of time", "gone"]);
});
