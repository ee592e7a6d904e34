// The engine in the page: the same dialect and plugins as in Node, but custom functions are asked of the server.
import type { CustomArgument, CustomResult } from "./book";
import { reevaluationIds } from "./custom-cells";
import { type CustomFunctionWords, registerCustomFunction } from "./dialect/custom-function";
import { installSheets } from "./install-sheets";
import { sheetLocale } from "./locales";
import { quietly } from "./quiet";
import type { Surroundings, Visitor } from "./surroundings";
import type { SwitchName } from "./switches";
import { readTypedInput } from "./typed-in-page";
import type { EngineNamespace } from "./upstream/engine";
import type { Model } from "./upstream/model";

export interface CustomCall {
  readonly name: string;
  readonly args: readonly CustomArgument[];
}

export interface PageFunction {
  readonly name: string;
  /** It is not proposed without. */
  readonly words?: CustomFunctionWords;
}

export interface PageEngineOptions {
  /** The global that o-spreadsheet's script sets. */
  readonly engine: EngineNamespace;
  /** What `Book.hub.state` gave. */
  readonly book: { readonly data: unknown; readonly log: readonly unknown[] };
  readonly client: { readonly id: string; readonly name: string };
  readonly locale: string;
  readonly timeZone: string;
  /** The host's clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Switches that are turned for this file; none if not given. */
  readonly turned?: readonly SwitchName[];
  readonly functions: readonly PageFunction[];
  /** Whether they answer in this file; where not, cells show #NAME?. They do if not given. */
  readonly functionsAnswer?: () => boolean;
  /** Whoever may only view the file changes nothing. */
  readonly readOnly?: boolean;
  /** Whose page it is: protected cells are closed to them. */
  readonly visitor?: Visitor;
  /** Sends a revision, or the place of this user's cursor, to the server. */
  readonly send: (message: unknown) => void;
  /** Calls `listener` for each message of the hub, in order, without a gap. */
  readonly receive: (listener: (message: unknown) => void) => void;
  readonly ask: (calls: readonly CustomCall[]) => Promise<readonly CustomResult[]>;
  /** The page missed a revision and must load the state again. */
  readonly onOutOfStep: () => void;
}

export interface PageEngine {
  readonly model: Model;
  /** Evaluates again what asks for the time: the host's clock has moved. */
  clockMoved(): void;
  /** Asks the server again for every answer, as after a change of the add-on. */
  forgetAnswers(): void;
  /** Revisions that the server has not taken yet: they are lost with the page. */
  unsent(): readonly unknown[];
}

export function openPageEngine(options: PageEngineOptions): PageEngine {
  const { engine, book, client, timeZone, now, send } = options;
  installSheets(engine);
  for (const { name, words } of options.functions) registerCustomFunction(engine, name, words);
  const names = new Set(options.functions.map(({ name }) => name.toUpperCase()));
  const answers = new Answers(options.ask, () => reevaluate());
  const surroundings: Surroundings = {
    now,
    timeZone: () => timeZone,
    isTurned: (name) => options.turned?.includes(name) === true,
    isCustomFunction: (name) => names.has(name) && (options.functionsAnswer?.() ?? true),
    evaluateCustom: (name, args) => answers.answer({ name, args }),
    ...(options.visitor === undefined ? {} : { visitor: options.visitor }),
  };
  const model = new engine.Model(
    book.data,
    {
      custom: { lodestar: surroundings },
      client,
      mode: options.readOnly === true ? "readonly" : "normal",
      transportService: {
        sendMessage: async (message) => send(message),
        onNewMessage: (_, listener) => options.receive(listener),
        leave: () => undefined,
      },
    },
    book.log,
  );
  model.on("unexpected-revision-id", model, options.onOutOfStep);
  const locale = sheetLocale(options.locale);
  if (locale) readTypedInput(engine, model, locale, now);

  function reevaluate(): void {
    const cellIds = reevaluationIds(model.getters, [...names]);
    quietly(() => model.dispatch("EVALUATE_CELLS", { cellIds }));
  }

  return {
    model,
    clockMoved: reevaluate,
    forgetAnswers() {
      answers.forget();
      reevaluate();
    },
    unsent: () => [...model.session.pendingMessages],
  };
}

/** What the server answered to each call. A call that nobody answered yet shows "Loading…" and is asked with all others. */
class Answers {
  private known = new Map<string, CustomResult>();
  private waiting: CustomCall[] = [];

  constructor(
    private readonly ask: (calls: readonly CustomCall[]) => Promise<readonly CustomResult[]>,
    private readonly onAnswers: () => void,
  ) {}

  answer(call: CustomCall): CustomResult {
    const key = JSON.stringify([call.name, call.args]);
    const known = this.known.get(key);
    if (known) return known;
    this.known.set(key, { kind: "loading" });
    // The evaluation that found this call missing goes on to find others: they are asked together when it is done.
    if (this.waiting.push(call) === 1) Promise.resolve().then(() => this.askWaiting());
    return { kind: "loading" };
  }

  forget(): void {
    this.known = new Map();
  }

  private async askWaiting(): Promise<void> {
    const calls = this.waiting;
    this.waiting = [];
    const results = await this.ask(calls).catch(() => []);
    calls.forEach((call, index) => {
      const key = JSON.stringify([call.name, call.args]);
      const result = results[index];
      // A call without an answer is asked again when its cell is next evaluated.
      if (result && result.kind !== "loading") this.known.set(key, result);
      else this.known.delete(key);
    });
    if (results.length > 0) this.onAnswers();
  }
}
