import { googleMessages } from "../apps-script/google-messages";
import type { Area, Book, CustomArgument, CustomResult } from "../engine/book";
import { words } from "../language/en";
import { consent, needsConsent } from "./consent";
import type { FileRun } from "./file-run";
import type { CallLog, DialogAnswer, Host, HostMemory, HostView, Outcome, PersonChange, PersonView } from "./host";
import type { HostState } from "./host-state";
import { pageArguments } from "./page-arguments";
import { mayEdit } from "./person";

/** One file with one script in it, as one person has it open. */
export class ScriptHost implements Host {
  readonly book: Book;
  readonly calls: CallLog;

  constructor(
    protected readonly run: FileRun,
    protected readonly state: HostState,
  ) {
    this.book = state.book;
    this.calls = state.calls;
  }

  as(address: string): Host {
    return new ScriptHost(this.run, this.state.file.person(address));
  }

  join(client: string): void {
    this.state.file.join(client, this.state.person.address);
  }

  leave(client: string): void {
    this.state.file.leave(client);
  }

  changePerson(change: PersonChange): void {
    this.state.person = { ...this.state.person, ...change };
    this.state.surroundings.changed();
  }

  enableAddOn(enabled: boolean): void {
    this.run.enable(enabled);
  }

  view(): HostView {
    const { surroundings, clock, options, file } = this.state;
    const { manifest } = options.files;
    const due = file.stores.triggers.flatMap(({ trigger: { nextAt } }) => nextAt ?? []);
    return {
      fileName: this.book.name,
      person: personView(this.state),
      people: file.people.map(personView),
      script: { kind: file.kind, enabled: file.kind === "bound" || file.enabled, scopes: manifest.oauthScopes },
      menus: surroundings.menus,
      sidebar: surroundings.sidebar,
      dialog: surroundings.dialog,
      outbox: surroundings.outbox,
      clock: {
        now: clock.now(),
        timeZone: manifest.timeZone,
        nextTrigger: due.length === 0 ? null : Math.min(...due),
      },
      functions: [...this.run.functions.values()],
    };
  }

  onChange(listener: () => void): void {
    this.state.file.outbox.onChange(listener);
  }

  open(): Promise<Outcome> {
    const { surroundings } = this.state;
    surroundings.menus = [];
    surroundings.sidebar = null;
    return this.run.opened(this.state);
  }

  install(): Promise<Outcome> {
    const installed = (): Promise<Outcome> => {
      this.changePerson({ installed: true });
      return this.run.fire(this.state, "install", "FULL", "onInstall", { kind: "install", authMode: "FULL" });
    };
    return this.permitted(installed);
  }

  clickMenu(functionName: string): Promise<Outcome> {
    return this.permitted(() => {
      this.run.enable(true);
      return this.run.outcome(this.state, "menu", { kind: "menu", functionName });
    });
  }

  callFromPage(functionName: string, args: readonly unknown[]): Promise<Outcome> {
    const refused = this.refusedToViewer();
    if (refused !== undefined) return Promise.resolve(refused);
    if (this.state.person.severalAccounts === true)
      return Promise.resolve({ ok: false, message: googleMessages.otherAccount });
    if (!this.run.functions.has(functionName))
      return Promise.resolve({ ok: false, message: googleMessages.functionMissing({ name: functionName }) });
    const legal = pageArguments(args);
    if (!legal.ok) return Promise.resolve(legal);
    return this.run.outcome(this.state, "page", { kind: "page", functionName, args: legal.args });
  }

  closeSidebar(): void {
    this.state.surroundings.closeSidebar();
  }

  activeSheet(): string {
    return this.state.selection.activeSheet();
  }

  select(area: Area): void {
    this.state.selection.select(area);
  }

  answerDialog(id: number, answer: DialogAnswer): void {
    this.state.surroundings.answerDialog(id, answer);
  }

  custom(
    calls: readonly { readonly name: string; readonly args: readonly CustomArgument[] }[],
  ): Promise<readonly CustomResult[]> {
    return this.run.runner.custom(calls.map(({ name, args }) => ({ name: this.run.spelled(name), args })));
  }

  advance(milliseconds: number): Promise<void> {
    return this.run.advance(milliseconds);
  }

  memory(): HostMemory {
    return this.state.file.saved();
  }

  restoreProperties(document: Readonly<Record<string, string>>): void {
    this.state.file.stores.document = new Map(Object.entries(document));
  }

  settled(): Promise<void> {
    return this.run.settled();
  }

  stop(): Promise<void> {
    return this.run.stop();
  }

  /** What a viewer never may, and others after they were asked. Nobody waits who need not be asked. */
  private permitted(act: () => Promise<Outcome>): Promise<Outcome> {
    const refused = this.refusedToViewer();
    if (refused !== undefined) return Promise.resolve(refused);
    return needsConsent(this.state) ? consent(this.state).then((answer) => answer ?? act()) : act();
  }

  private refusedToViewer(): Outcome | undefined {
    const { person } = this.state;
    return mayEdit(person) ? undefined : { ok: false, message: words.people.viewerRuns({ address: person.address }) };
  }
}

function personView({ person }: HostState): PersonView {
  const { address, role, installed = true, granted = "all", severalAccounts = false } = person;
  return { address, role, installed, granted, severalAccounts };
}
