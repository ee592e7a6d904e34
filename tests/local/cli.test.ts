import { mkdtemp, rm, writeFile } from "node:fs/promises";
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
  ["a folder", ["local"], '"local" is a folder.'],
  ["a file that is no table", ["local/page/index.html"], '"index.html" is a web page'],
])("says in one sentence what is wrong with %s, and ends with 1", async (_, given, sentence) => {
  const { code, output, problem } = await refusedCommand(...given);
  expect(problem).toContain(sentence);
  expect(problem.trimEnd().split("\n")).toHaveLength(1);
  expect(output).toBe("");
  expect(code).toBe(1);
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
