import { namedPalette, paletteFault, paletteName } from "../../../core/highlight/palette";
import { newToken } from "../dispatch";
import { Problem, Radios } from "../parts/field";
import { words } from "../words";
import { type TableEvent, type TableScreen, usualBand } from "./screen";

const text = words.table.look;
const parts = ["offTarget", "atRisk", "onTarget"] as const;

interface ColoursProps {
  readonly screen: Extract<TableScreen, { kind: "choosing" | "rereading" | "applying" }>;
  readonly act: (event: TableEvent) => void;
  readonly off: boolean;
}

/** Two palettes and own colours. */
export function ColoursView({ screen, act, off }: ColoursProps) {
  const palette = screen.choice.palette ?? namedPalette("green and red");
  const name = paletteName(palette) ?? "own";
  const fault = paletteFault(palette);
  return (
    <>
      <Radios
        name="palette"
        legend={text.palette}
        value={name}
        off={off}
        options={[
          { value: "green and red", text: text.palettes["green and red"] },
          { value: "blue and orange", text: text.palettes["blue and orange"] },
          { value: "own", text: text.palettes.own },
        ]}
        onChoice={(value) =>
          act({
            type: "paletteChosen",
            // Own colours begin with what is seen now, made a little lighter so that they are one's own.
            palette: value === "own" ? { ...palette, atRisk: "#fff2b3" } : namedPalette(value),
          })
        }
      />
      <ul class="swatches">
        {parts.map((part) => (
          <li key={part}>
            {name === "own" ? (
              <>
                <input
                  id={`colour-${part}`}
                  class="swatch-choice"
                  type="color"
                  value={palette[part]}
                  disabled={off}
                  onChange={(event) =>
                    act({ type: "paletteChosen", palette: { ...palette, [part]: event.currentTarget.value } })
                  }
                />
                <label for={`colour-${part}`}>{text.parts[part]}</label>
              </>
            ) : (
              <span class={`swatch ${part}`} style={{ "--fill": palette[part] }}>
                {text.parts[part]}
              </span>
            )}
          </li>
        ))}
      </ul>
      {fault ? <Problem id="palette-fault" text={text.fault({ ...fault, part: text.parts[fault.part] })} /> : null}
    </>
  );
}

/** Where On target and At risk end. */
export function BandView({ screen, act, off }: ColoursProps) {
  const band = screen.choice.band ?? usualBand;
  return (
    <div class="field">
      <span class="legend">{text.band}</span>
      {(["onTarget", "atRisk"] as const).map((part) => (
        <div class="percent" key={part}>
          <label class="percent-part" for={`band-${part}`}>
            {text.bandParts[part]}
          </label>
          <input
            id={`band-${part}`}
            class="percent-figure"
            type="number"
            min={0}
            max={99}
            step="any"
            value={Math.round(band[part] * 10_000) / 100}
            disabled={off}
            onChange={(event) => {
              const percent = event.currentTarget.valueAsNumber;
              if (Number.isFinite(percent)) act({ type: "bandSet", part, percent, token: newToken() });
            }}
          />
          <span aria-hidden="true">%</span>
        </div>
      ))}
      <p class="hint">{text.bandHint}</p>
    </div>
  );
}
