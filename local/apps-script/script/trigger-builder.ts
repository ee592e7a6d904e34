import type { WireClockSpec, WireDocumentSpec } from "../acts";
import type { Connection } from "../connection";
import { labelOf } from "../enumeration";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { Posed } from "../pose-object";
import { PosedTrigger, type TriggerEnumerations } from "./trigger";

type Builder = GoogleAppsScript.Script.TriggerBuilder;
type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;
type Document = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type Trigger = GoogleAppsScript.Script.Trigger;

export class PosedTriggerBuilder extends Posed<Builder> implements Pick<Builder, "forSpreadsheet" | "timeBased"> {
  constructor(
    connection: Connection,
    private readonly enumerations: TriggerEnumerations,
    private readonly functionName: string,
  ) {
    super("TriggerBuilder", connection);
  }

  timeBased = (): Clock => new PosedClockTriggerBuilder(this.connection, this.enumerations, this.functionName).self;
  // An add-on may only watch the file it runs in, so the argument chooses nothing.
  forSpreadsheet = (_spreadsheet: unknown): Document =>
    new PosedSpreadsheetTriggerBuilder(this.connection, this.enumerations, this.functionName).self;
}

class PosedClockTriggerBuilder
  extends Posed<Clock>
  implements
    Pick<
      Clock,
      | "after"
      | "atHour"
      | "create"
      | "everyDays"
      | "everyHours"
      | "everyMinutes"
      | "everyWeeks"
      | "inTimezone"
      | "nearMinute"
      | "onWeekDay"
    >
{
  private spec: Omit<WireClockSpec, "functionName"> = {
    every: "once",
    count: 0,
    atHour: null,
    nearMinute: null,
    weekDay: null,
    timeZone: null,
  };

  constructor(
    connection: Connection,
    private readonly enumerations: TriggerEnumerations,
    private readonly functionName: string,
  ) {
    super("ClockTriggerBuilder", connection);
  }

  after = (count: number) => this.having({ every: "once", count });
  everyDays = (count: number) => this.having({ every: "days", count });
  everyWeeks = (count: number) => this.having({ every: "weeks", count });
  inTimezone = (timeZone: string) => this.having({ timeZone });

  everyMinutes(count: number): Clock {
    if (![1, 5, 10, 15, 30].includes(count)) throw exception(googleMessages.minutesInvalid({ found: count }));
    return this.having({ every: "minutes", count });
  }

  everyHours(count: number): Clock {
    if (![1, 2, 4, 6, 8, 12].includes(count)) throw exception(googleMessages.hoursInvalid({ found: count }));
    return this.having({ every: "hours", count });
  }

  atHour(atHour: number): Clock {
    if (atHour < 0 || atHour > 23) throw exception(googleMessages.hourOutside);
    return this.having({ atHour });
  }

  nearMinute(nearMinute: number): Clock {
    if (nearMinute < 0 || nearMinute > 59) throw exception(googleMessages.minuteOutside);
    return this.having({ nearMinute });
  }

  onWeekDay(day: GoogleAppsScript.Base.Weekday): Clock {
    const days = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"];
    return this.having({ every: "weeks", count: 1, weekDay: days.indexOf(labelOf(day)) });
  }

  create(): Trigger {
    if (this.spec.count < 1) throw exception(googleMessages.triggerIncomplete);
    const made = this.connection.call("createClockTrigger", { ...this.spec, functionName: this.functionName });
    return new PosedTrigger(this.connection, this.enumerations, made).self;
  }

  private having(spec: Partial<WireClockSpec>): Clock {
    this.spec = { ...this.spec, ...spec };
    return this.self;
  }
}

class PosedSpreadsheetTriggerBuilder
  extends Posed<Document>
  implements Pick<Document, "create" | "onChange" | "onEdit" | "onOpen">
{
  private on: WireDocumentSpec["on"] | undefined;

  constructor(
    connection: Connection,
    private readonly enumerations: TriggerEnumerations,
    private readonly functionName: string,
  ) {
    super("SpreadsheetTriggerBuilder", connection);
  }

  onOpen = () => this.having("ON_OPEN");
  onChange = () => this.having("ON_CHANGE");
  onEdit = () => this.having("ON_EDIT");

  create(): Trigger {
    if (this.on === undefined) throw exception(googleMessages.triggerIncomplete);
    const made = this.connection.call("createDocumentTrigger", { functionName: this.functionName, on: this.on });
    return new PosedTrigger(this.connection, this.enumerations, made).self;
  }

  private having(on: WireDocumentSpec["on"]): Document {
    this.on = on;
    return this.self;
  }
}
