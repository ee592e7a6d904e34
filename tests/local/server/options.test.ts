import { parseOptions } from "../../../local/server/options";

const locales = ["en_US", "pt_BR"];
const usual = {
  file: undefined,
  port: undefined,
  locale: "en_US",
  open: true,
  script: "add-on",
  folder: undefined,
  saveAs: undefined,
  routes: {},
  turned: [],
  help: false,
};

it.each([
  ["", usual],
  ["kpis.csv", { ...usual, file: "kpis.csv" }],
  ["--port 4400 --no-open", { ...usual, port: 4400, open: false }],
  ["--port=0", { ...usual, port: 0 }],
  ["--locale pt_BR", { ...usual, locale: "pt_BR" }],
  ["--locale pt-br kpis.csv", { ...usual, locale: "pt_BR", file: "kpis.csv" }],
  ["--as bound", { ...usual, script: "bound" }],
  ["--folder kept kpis.xlsx", { ...usual, folder: "kept", file: "kpis.xlsx" }],
  ["kpis.csv --save-as=kpis.xlsx", { ...usual, file: "kpis.csv", saveAs: "kpis.xlsx" }],
  [
    "--route hooks.example.com=8080 --route=*.example.org=9",
    { ...usual, routes: { "hooks.example.com": "http://127.0.0.1:8080", "*.example.org": "http://127.0.0.1:9" } },
  ],
  ["--switch rules.numbers", { ...usual, turned: ["rules.numbers"] }],
  ["--switch=rules.numbers,Custom.Null --switch custom.null", { ...usual, turned: ["rules.numbers", "custom.null"] }],
  ["--help", { ...usual, help: true }],
])("reads npm start -- %s", (line, options) => {
  expect(parseOptions(line.split(" ").filter(Boolean), locales)).toEqual(options);
});

it.each([
  ["--prot 4400", "There is no option --prot"],
  ["-x", "There is no option -x"],
  ["--port", "--port needs a value"],
  ["--port --no-open", "--port needs a value"],
  ["--as friend", 'it is "friend"'],
  ["--folder", "--folder needs a value"],
  ["--save-as --no-open", "--save-as needs a value"],
  ["--route", 'it is ""'],
  ["--route http://hooks.example.com", 'it is "http://hooks.example.com"'],
  ["--port abc", 'it is "abc"'],
  ["--port 65536", 'it is "65536"'],
  ["--port -1", 'it is "-1"'],
  ["--switch", "--switch needs a value"],
  [
    "--switch rules.numbers,rules.no-such",
    'There is no switch "rules.no-such". Switches: authorization.edit-unused, custom.blank-cell, ',
  ],
  ["--switch ,", 'There is no switch ""'],
  ["--locale", "--locale needs a value"],
  ["--locale xx_XX", "Known: en_US, pt_BR"],
  ["a.csv b.csv", '"a.csv" and "b.csv"'],
])("says what is wrong with npm start -- %s", (line, sentence) => {
  expect(parseOptions(line.split(" "), locales)).toEqual({ problem: expect.stringContaining(sentence) });
});
