import type { Browser, Page } from "playwright-core";
import type { KpiRowView, OpenReply, TableProposal } from "../../../src/sidebar/contract";
import { startBrowser } from "../../browser/browser";
import { keyResult, objective, openedFile, savedObjective } from "./drafts";
import { faultsOf, focusNow, paleTexts, reachable } from "./page-faults";
import { openSidebar, reply, type Script, type SidebarPage } from "./sidebar-page";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser.close();
});

const payload = `<img src=x onerror="document.title='hit'"><script>document.title='hit'</script>`;
const long = "Donaudampfschifffahrtsgesellschaftskapitaensmuetzenverordnung";

function file(text = ""): OpenReply {
  return openedFile({
    fileName: `Goals${text}`,
    isCopy: text !== "",
    lastChange: { id: "save-1", what: `Saved the objective "Support${text}".` },
    tables: [
      {
        id: "t1",
        sheetId: 5,
        sheetName: `KPIs${text}`,
        kpis: 3,
        onTarget: 1,
        atRisk: 1,
        offTarget: 1,
        noData: 0,
        disagreements: [
          'Row 4 (Revenue) is marked "Green" in your column "RAG", 12 % under target: by its figures it is off target.',
        ],
        problem: text,
      },
    ],
    objectives: [
      {
        id: "O-7K2P",
        objective: `Support${text}`,
        owner: `Head of Support${text}`,
        cycle: "2026-Q4",
        score: 0.62,
        keyResults: 3,
      },
    ],
    alerts: {
      on: true,
      address: "owner@example.com",
      frequency: "daily",
      hour: 9,
      lastCheck: "Mon 09:12",
      late: true,
      openAlerts: 1,
    },
    notices: text === "" ? [] : [text],
  });
}

function proposal(text = ""): TableProposal {
  const row = (number: number, changes: Partial<KpiRowView>): KpiRowView => ({
    row: number,
    name: `Uptime${text}`,
    actual: `99.8%${text}`,
    target: "99.95%",
    direction: "higher",
    status: "At risk",
    problem: "",
    coloured: true,
    directionKey: "",
    asked: false,
    ownWord: "",
    ...changes,
  });
  return {
    sheetId: 5,
    sheetName: `KPIs${text}`,
    statusWords: [],
    oursOnly: 1,
    statusLetters: "E",
    more: {},
    aside: [],
    tables: [],
    headerRow: 4,
    headers: [`KPI${text}`, "Actual", "Plan 26", ""],
    columns: { name: { column: 1, header: "KPI" }, actual: { column: 2, header: "Actual" } },
    rows: [
      row(5, {}),
      row(6, { status: "Off target", direction: "lower" }),
      row(7, { status: "", problem: `Row 7${text}` }),
    ],
    rowCount: 3,
    skipped: [{ row: 8, why: `it is a total${text}` }],
    problems: [`Two columns could be the target${text}.`],
    summary: `3 rows${text}`,
  };
}

function everything(): Partial<TableProposal> {
  const [row] = proposal().rows;
  if (row === undefined) throw new Error("No row.");
  const asked = (number: number, ownWord: string): KpiRowView => ({
    ...row,
    row: number,
    name: `Churn ${number}`,
    status: "",
    direction: "lower",
    directionKey: `churn ${number}`,
    asked: true,
    ownWord,
  });
  const columns = { name: 1, actual: 2, target: 3 };
  return {
    columns: {
      name: { column: 1, header: "KPI" },
      actual: { column: 2, header: "A" },
      target: { column: 3, header: "T" },
    },
    more: { unit: { column: 4, header: "Unit" }, group: { column: 5, header: "Area" } },
    aside: [{ column: 6, header: "% of target", role: "percent" }],
    statusWords: [{ word: "Green", rows: 2, status: "On target" }],
    rows: [asked(5, ""), asked(6, "Green"), { ...row, row: 7, directionKey: "uptime" }],
    tables: [
      { kind: "kpi", headerRow: 4, columns, titles: "KPI, Actual", rows: 3 },
      { kind: "okr", headerRow: 12, columns: {}, titles: "Objective, Key result", rows: 5 },
    ],
  };
}

function keyResults(): Partial<TableProposal> {
  return {
    columns: {},
    rows: [],
    rowCount: 0,
    skipped: [],
    summary: "",
    problems: ["Row 4 heads key results, not KPIs."],
    okrs: {
      objectives: 1,
      keyResults: 2,
      rows: [
        { row: 5, name: "NPS", objective: 1, score: 0.7 },
        { row: 6, name: "Trials", objective: 1, score: null },
      ],
    },
  };
}

function script(text = ""): Script {
  const saved = savedObjective();
  const draft = {
    ...saved,
    objective: saved.objective + text,
    keyResults: saved.keyResults.map((one) => ({ ...one, metric: one.metric + text })),
  };
  return {
    open: [reply(file(text))],
    readObjective: [reply({ draft })],
    understandTable: [reply(proposal(text))],
    saveObjective: [reply({ outcome: "saved", draft, score: 0.6 })],
    trackTable: [reply({ outcome: "done", message: `Tracked${text}` })],
    repairTable: [reply({ outcome: "refused", message: `Protected${text}` })],
    setAlerts: [reply({ outcome: "done", message: `Alerts are on${text}` })],
    checkNow: [reply({ outcome: "done", message: `Nothing new${text}` })],
    undoLast: [reply({ outcome: "done", message: `Taken back${text}` })],
    makeIndependent: [reply({ outcome: "done", message: `Left as they are: D1${text}` })],
  };
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().click();
  await page.clock.runFor(50);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);

/** Every view, by the buttons that lead to it. */
const views: readonly (readonly [string, readonly (string | RegExp)[], Partial<TableProposal>?])[] = [
  ["the overview", []],
  ["a new objective with its problems", ["Build an objective", "Save objective"]],
  ["a saved objective", [/^Support/]],
  ["the end of a save", [/^Support/, "Save objective"]],
  ["a table", ["Track a KPI table"]],
  ["a table without a target", ["Track a KPI table", "Apply"]],
  ["a table with everything to ask and to choose", ["Track a KPI table"], everything()],
  ["a table of key results", ["Track a KPI table"], keyResults()],
  ["a tracked table", [/^KPIs/, "Repair"]],
  ["the question before a removal", [/^KPIs/, "Remove"]],
  ["alerts", ["Alerts", "Check now"]],
  ["the way back", ["Undo, and leaving", "Undo last change"]],
  ["the question before formulas are replaced", ["Undo, and leaving", "Make formulas independent"]],
];

async function show(given: Script, path: readonly (string | RegExp)[]): Promise<SidebarPage> {
  const shown = await openSidebar(browser, given);
  for (const name of path) await press(shown.page, name);
  return shown;
}

describe.each(views.map(([name, path, changes = {}]) => [name, path, changes] as const))(
  "%s",
  (_name, path, changes) => {
    const given = (text = ""): Script => {
      const whole = { ...proposal(text), ...changes };
      return { ...script(text), understandTable: [reply(whole)] };
    };

    it("is whole, named and reachable, also at twice the size", async () => {
      const { page, trouble } = await show(given(), path);
      expect(await page.evaluate(faultsOf)).toEqual([]);
      await page.setViewportSize({ width: 150, height: 360 });
      expect(await page.evaluate(faultsOf)).toEqual([]);
      expect(trouble).toEqual([]);
    });

    it("shows texts of the sheet as text, however long, and runs none of them", async () => {
      const { page, trouble } = await show(given(`${long}${payload}`), path);
      expect(await page.evaluate(faultsOf)).toEqual([]);
      expect(await page.locator("#app img, #app script").count()).toBe(0);
      expect(await page.title()).toBe("Lodestar");
      expect(trouble).toEqual([]);
    });

    it("has no pale text, and Tab goes through all of it in the order in which it is read, always seen", async () => {
      const { page } = await show(given(), path);
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll("details")) folded.open = true;
      });
      expect(await page.evaluate(paleTexts)).toEqual([]);
      const order = await page.evaluate(reachable);
      await page.evaluate(() => {
        const start = document.createElement("span");
        start.tabIndex = -1;
        (document.querySelector("dialog[open], [role=dialog]") ?? document.body).prepend(start);
        start.focus();
      });
      const walked: string[] = [];
      for (let step = 0; step < order.length; step++) {
        await page.keyboard.press("Tab");
        const { name, fault } = await page.evaluate(focusNow);
        expect(fault).toBe("");
        walked.push(name);
      }
      expect(walked).toEqual(order);
    });
  },
);

describe("the first run", () => {
  it("offers the three actions, and promises that nothing changes unasked", async () => {
    const { page } = await show({ open: [reply(openedFile())] }, []);
    await expect(page.getByRole("button").allTextContents()).resolves.toEqual([
      "Build an objective",
      "Track a KPI table",
      "Alerts",
    ]);
    expect(await page.textContent("#app")).toContain("Nothing changes until you press Apply or Save.");
  });
});

describe("focus", () => {
  it("stays in the sheet when the sidebar opens, and goes to the heading of each view", async () => {
    const { page } = await show(script(), []);
    expect(await focused(page)).toBe("BODY");
    await press(page, "Alerts");
    expect(await focused(page)).toBe("H1");
    await page.keyboard.press("Escape");
    await page.clock.runFor(50);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Goals");
    expect(await focused(page)).toBe("H1");
  });

  it("goes to the first problem, which describes its field", async () => {
    const { page } = await show(script(), ["Build an objective", "Save objective"]);
    expect(await focused(page)).toBe("objective");
    expect(await page.getAttribute("#objective", "aria-describedby")).toContain("objective-problem");
  });

  it("follows a key result that is added, moved and removed", async () => {
    const { page } = await show(script(), ["Build an objective", "Add a key result"]);
    expect(await focused(page)).toBe("key.2.metric");
    await page.keyboard.type("Second");
    await press(page, "Move key result 2 up");
    expect(await focused(page)).toBe("key.2.down");
    expect(await page.getByLabel("Metric").first().inputValue()).toBe("Second");
    await press(page, "Remove key result 1");
    expect(await focused(page)).toBe("undo-removal");
    await page.keyboard.press("Enter");
    await page.clock.runFor(50);
    expect(await page.getByLabel("Metric").first().inputValue()).toBe("Second");
  });
});

it("the way back: the change on show is the one that is taken back", async () => {
  const { page, asked } = await show(script(), ["Undo, and leaving"]);
  expect(await page.textContent("#app")).toContain('Saved the objective "Support".');
  await press(page, "Undo last change");
  const undo = (await asked()).find(({ operation }) => operation === "undoLast");
  expect(undo?.payload).toEqual({ requestId: expect.any(String), change: "save-1" });
  expect(await page.textContent("#app")).toContain("Taken back");
  await press(page, "Make formulas independent");
  await page.getByRole("dialog").getByRole("button", { name: "Make formulas independent" }).click();
  await page.clock.runFor(50);
  expect(await page.textContent("#app")).toContain("Left as they are: D1");
  await page.screenshot({ path: "test-output/the-way-back.png" });
});

describe("unsaved changes", () => {
  it("hold one back until the question is answered; Esc is the safe answer", async () => {
    const { page } = await show(script(), [/^Support/]);
    await page.getByLabel("Owner").fill("Head of Sales");
    await page.getByLabel("Owner").press("Escape");
    await page.clock.runFor(50);
    expect(await page.getByRole("dialog").textContent()).toContain("Leave without saving?");
    await page.keyboard.press("Escape");
    await page.clock.runFor(50);
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await focused(page)).toBe("owner");
    expect(await page.getByLabel("Owner").inputValue()).toBe("Head of Sales");
    await press(page, "Back to the overview");
    await press(page, "Leave without saving");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Goals");
  });
});

describe("typing", () => {
  it("shows the score and how numbers were read, and a problem only once the field is left", async () => {
    const { page } = await show(script(), ["Build an objective"]);
    const group = page.getByRole("group", { name: "Key result 1" });
    await group.getByLabel("Target").fill("70");
    await group.getByLabel("Current").fill("60");
    await group.getByLabel("Baseline").fill("45%");
    expect(await group.textContent()).not.toContain("Baseline: This is 45%");
    await group.getByLabel("Unit").focus();
    expect(await group.textContent()).toContain("Baseline: This is 45%");
    await group.getByLabel("Baseline").fill("45");
    expect(await group.textContent()).not.toContain("Baseline: This is");
    expect(await group.textContent()).toContain("60%");
    expect(await group.textContent()).toContain("Read as: from 45 to 70, now 60.");
  });
});

describe("waiting", () => {
  const status = (page: Page) => page.getByRole("status").allTextContents();

  it("says nothing for 300 ms, then what it does, and offers the same request again after 30 s", async () => {
    const slow: Script = { ...script(), saveObjective: [{ kind: "silence" }, ...(script().saveObjective ?? [])] };
    const { page, asked } = await show(slow, [/^Support/]);
    await page.getByLabel("Owner").fill("Head of Sales");
    // However busy the machine is, the page's clock goes on only when it is told to.
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
    await press(page, "Save objective");
    expect(await status(page)).toEqual([""]);
    await page.clock.runFor(300);
    expect(await status(page)).toEqual(["Saving…"]);
    await page.getByRole("button", { name: "Save objective" }).dispatchEvent("click");
    expect((await asked()).filter((one) => one.operation === "saveObjective")).toHaveLength(1);
    await page.clock.runFor(30_000);
    expect(await status(page)).toEqual(["Still working. You can wait, or try again: nothing is done twice."]);
    await press(page, "Try again");
    const saves = (await asked()).filter((one) => one.operation === "saveObjective");
    expect(saves).toHaveLength(2);
    expect(saves[1]).toEqual(saves[0]);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Objective saved");
  });

  it("explains several Google accounts, keeps what was typed, and can be tried again", async () => {
    const broken: Script = {
      ...script(),
      saveObjective: [{ kind: "throw", message: "Error code PERMISSION_DENIED." }, ...(script().saveObjective ?? [])],
    };
    const { page } = await show(broken, [/^Support/]);
    await page.getByLabel("Owner").fill("Head of Sales");
    await press(page, "Save objective");
    expect(await page.textContent("#app")).toContain("You are signed in with several Google accounts");
    expect(await page.textContent("#app")).not.toContain("PERMISSION_DENIED");
    expect(await page.getByLabel("Owner").inputValue()).toBe("Head of Sales");
    await press(page, "Try again");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Objective saved");
  });

  it("explains it on opening, too, in place of an empty panel", async () => {
    const { page } = await show(
      { open: [{ kind: "throw", message: "Authorization is required to perform that action." }, reply(file())] },
      [],
    );
    expect(await page.textContent("#app")).toContain("You are signed in with several Google accounts");
    await press(page, "Try again");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Goals");
  });
});

describe("trying again", () => {
  const broken = { kind: "throw", message: "NetworkError: Connection failure due to HTTP 0" } as const;

  it.each([
    ["reading a table", "understandTable", ["Track a KPI table"], "3 rows"],
    ["applying", "trackTable", ["Track a KPI table", "Apply"], "Tracked"],
    ["repairing", "repairTable", [/^KPIs/, "Repair"], "Protected"],
    ["checking", "checkNow", ["Alerts", "Check now"], "Nothing new"],
    ["opening an objective", "readObjective", [/^Support/], "Score so far55%"],
    ["saving", "saveObjective", [/^Support/, "Save objective"], "Objective saved"],
  ] as const)("after %s failed sends the same request", async (_name, operation, path, expected) => {
    const whole = proposal();
    const ready = { ...whole, columns: { ...whole.columns, target: { column: 3, header: "Plan 26" } } };
    const well: Script = { ...script(), understandTable: [reply(ready)] };
    const { page, asked } = await show({ ...well, [operation]: [broken, ...(well[operation] ?? [])] }, path);
    expect(await page.textContent("#app")).toContain("The connection to Google was lost.");
    await press(page, "Try again");
    const sent = (await asked()).filter((one) => one.operation === operation);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
    expect(await page.textContent("#app")).toContain(expected);
  });
});

describe("a conflict", () => {
  it("shows both sides, and saves what was chosen", async () => {
    const theirs = { ...savedObjective(), owner: "Head of Success" };
    const conflicting: Script = {
      ...script(),
      saveObjective: [
        reply({ outcome: "conflict", theirs, fields: [{ field: "owner", message: "Somebody changed the owner." }] }),
        reply({ outcome: "saved", draft: theirs, score: 0.6 }),
      ],
    };
    const { page, asked } = await show(conflicting, [/^Support/]);
    await page.getByLabel("Owner").fill("Head of Sales");
    await press(page, "Save objective");
    await page.getByLabel("In the sheet: Head of Success").check();
    await press(page, "Save these choices");
    expect((await asked()).filter((one) => one.operation === "saveObjective")[1]?.payload.draft?.owner).toBe(
      "Head of Success",
    );
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Objective saved");
  });
});

describe("a cycle of one's own", () => {
  it("takes its days from a name that tells them", async () => {
    const draft = objective({ id: "O-7K2P", keyResults: [keyResult({ id: "KR-0001" })] });
    const { page } = await show({ ...script(), readObjective: [reply({ draft })] }, [/^Support/]);
    await page.getByLabel("Cycle", { exact: true }).selectOption({ label: "Another cycle…" });
    await page.getByLabel("Name of the cycle").fill("2027-H1");
    expect(await page.getByLabel("First day").inputValue()).toBe("2027-01-01");
    expect(await page.getByLabel("Last day").inputValue()).toBe("2027-06-30");
  });
});
