import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { joinAsPage } from "./server/open-server";
import { refusedCommand, startCommand } from "./server/start-command";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lodestar-start-"));
});
afterAll(() => rm(folder, { recursive: true }));

it("prints one line, serves the sample workbook, and ends with 0 when it is stopped", async () => {
  const command = await startCommand("--port", "0");
  const page = await joinAsPage(command.port);
  const { view, book } = await page.next("state");
  expect(view.fileName).toBe("Lodestar sample");
  expect(view.menus[0]?.name).toBe("Lodestar");
  for (const text of ["E-commerce KPIs", "SaaS KPIs", "Objectives", "Customer acquisition cost (CAC)"])
    expect(JSON.stringify(book)).toContain(text);
  expect(await command.stop()).toBe(0);
  expect(command.output()).toBe(`Lodestar is running at http://127.0.0.1:${command.port}\n`);
});

it("opens a table of one's own in the locale that is asked for", async () => {
  const file = join(folder, "Painel de KPIs.csv");
  await writeFile(file, "\ufeffIndicador;Realizado;Meta\r\nTaxa de conversão;3,2%;3,5%\r\n=1+1;-1;2\r\n");
  const command = await startCommand("--port", "0", "--locale", "pt_BR", file);
  const page = await joinAsPage(command.port);
  const state = await page.next("state");
  await command.stop();
  expect(state.view.fileName).toBe("Painel de KPIs");
  expect(state.locale).toBe("pt_BR");
  const cells = JSON.stringify(state.book.data);
  expect(cells).toContain("Taxa de conversão");
  expect(cells).toContain("0.032");
});

it.each([
  ["an unknown option", ["--prot", "1"], "There is no option --prot."],
  ["a file that is not there", ["nowhere.csv"], 'There is no file "nowhere.csv".'],
  ["a text that is no table", ["README.md"], '"README.md" is a text, not a table'],
  ["a kind of script", ["--as", "friend"], "--as must be add-on or bound"],
  ["a place to write", ["--save-as", "copy.pdf"], '"copy.pdf" must end in .xlsx or .csv'],
  ["a folder", ["local"], '"local" is a folder.'],
  ["a file that is no table", ["local/page/index.html"], '"index.html" is a web page'],
])("says in one sentence what is wrong with %s, and ends with 1", async (_, given, sentence) => {
  const { code, output, problem } = await refusedCommand(...given);
  expect(problem).toContain(sentence);
  expect(problem.trimEnd().split("\n")).toHaveLength(1);
  expect(output).toBe("");
  expect(code).toBe(1);
});

it("writes another program's file, and opens it again", async () => {
  const file = join(folder, "made.xlsx");
  expect(await refusedCommand("--save-as", file)).toEqual({ code: 0, output: `Written: ${file}\n`, problem: "" });
  const table = join(folder, "made.csv");
  expect(await refusedCommand(file, "--save-as", table)).toMatchObject({ code: 0, problem: "" });
  expect(await readFile(table, "utf8")).toContain('Daily revenue,"$50,000","$55,000",higher,Head of Sales');
});

it("keeps the workbook in a folder, a bound script with it, and opens it as it was left", async () => {
  const options = ["--port", "0", "--folder", join(folder, "kept"), "--as", "bound"];
  const command = await startCommand(...options);
  const page = await joinAsPage(command.port, "?as=editor@team.example");
  const { view, activeSheet } = await page.next("state");
  expect(view.script.kind).toBe("bound");
  page.send({ type: "person", address: "editor@team.example", change: { granted: [] } });
  await page.next("view", (message) => message.view.person.granted.length === 0);
  expect(await command.stop()).toBe(0);
  const kept = ["Lodestar sample.localsheets", "Lodestar sample.versions"];
  expect((await readdir(join(folder, "kept"))).sort()).toEqual(kept);
  const again = await startCommand(...options);
  const later = await (await joinAsPage(again.port, "?as=editor@team.example")).next("state");
  expect([later.view.person.granted, later.activeSheet]).toEqual([[], activeSheet]);
  expect(await again.stop()).toBe(0);
});

it("says that the port is in use", async () => {
  const command = await startCommand("--port", "0");
  const { code, problem } = await refusedCommand("--port", String(command.port));
  await command.stop();
  expect(problem).toBe(`Port ${command.port} is in use. Choose another one with --port, or leave --port out.\n`);
  expect(code).toBe(1);
});

it("explains itself", async () => {
  const { code, output } = await refusedCommand("--help");
  expect(output).toContain("npm start -- FILE.csv");
  expect(code).toBe(0);
});
