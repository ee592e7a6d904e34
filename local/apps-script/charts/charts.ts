import type { Connection } from "../connection";
import { enumeration } from "../enumeration";
import { Posed } from "../pose-object";

type Google = GoogleAppsScript.Charts.Charts;

/** The enumerations that charts in sheets are built with. */
export class PosedCharts
  extends Posed<Google>
  implements Pick<Google, "ChartHiddenDimensionStrategy" | "ChartMergeStrategy" | "ChartType" | "Position">
{
  readonly ChartType = enumeration<Google["ChartType"]>("ChartType", ["BAR", "COLUMN", "COMBO", "LINE"]);
  readonly Position = enumeration<Google["Position"]>("Position", ["TOP", "RIGHT", "BOTTOM", "NONE"]);
  readonly ChartMergeStrategy = enumeration<Google["ChartMergeStrategy"]>("ChartMergeStrategy", ["MERGE_COLUMNS"]);
  readonly ChartHiddenDimensionStrategy = enumeration<Google["ChartHiddenDimensionStrategy"]>(
    "ChartHiddenDimensionStrategy",
    ["IGNORE_BOTH", "SHOW_BOTH"],
  );

  constructor(connection: Connection) {
    super("Charts", connection);
  }
}
