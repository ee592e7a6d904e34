import type { Area } from "./acts";

/** A protection of a range, or of a whole sheet (`area` is null). */
export interface WireProtection {
  readonly id: string;
  readonly sheet: string;
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly domainEdit: boolean;
  readonly rangeName: string | null;
}

export type ProtectionChange = Partial<Pick<WireProtection, "description" | "warningOnly" | "domainEdit">> & {
  /** Added to those who may edit. */
  readonly add?: readonly string[];
  /** Taken away; the owner and the user stay. */
  readonly take?: readonly string[];
  readonly area?: Area;
  readonly rangeName?: string;
  /** The holes in a sheet's protection. */
  readonly openings?: readonly Area[];
};

export type MetadataLocationName = "SPREADSHEET" | "SHEET" | "ROW" | "COLUMN";
export type MetadataVisibilityName = "DOCUMENT" | "PROJECT";

/** Where metadata is: the file (`sheet` is null), a sheet (`area` is null), a row or a column. */
export interface WirePlace {
  readonly on: MetadataLocationName;
  readonly sheet: string | null;
  readonly area: Area | null;
}

export interface WireMetadata extends WirePlace {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: MetadataVisibilityName;
}

export interface WireNamedRange {
  readonly name: string;
  readonly area: Area;
}

/** Acts on what is tied to places: protections, developer metadata, named ranges. */
export interface AnchorActs {
  /** Of one sheet, or of all for null. */
  protections(sheet: string | null, kind: "RANGE" | "SHEET"): readonly WireProtection[];
  protection(id: string): WireProtection;
  protect(sheet: string, area: Area | null): WireProtection;
  changeProtection(id: string, change: ProtectionChange): void;
  removeProtection(id: string): void;
  protectionEditors(id: string): readonly string[];
  protectionOpenings(id: string): readonly Area[];
  /** Whether the user may edit what a protection covers. */
  mayEditProtected(id: string): boolean;
  /** Whether the user may edit every cell of the area. */
  mayEditArea(area: Area): boolean;

  metadata(): readonly WireMetadata[];
  metadataNamed(id: number): WireMetadata;
  addMetadata(place: WirePlace, key: string, value: string | null, visibility: MetadataVisibilityName): void;
  changeMetadata(id: number, change: Partial<Omit<WireMetadata, "id">>): void;
  removeMetadata(id: number): void;

  namedRanges(): readonly WireNamedRange[];
  setNamedRange(name: string, area: Area): void;
  renameNamedRange(name: string, newName: string): void;
  removeNamedRange(name: string): void;
}
