import { rowsOf, statusIn } from "./rows";

// Words in place of figures. Cells as sheets hold them: actual | target | direction | limit -> status.
describe.each<[string, string]>([
  [
    "[V11, K1] nothing measured, nothing wanted",
    `
    To be determined | 5 -> No data
    to be confirmed | 5 -> No data
    Data pending | 5 -> No data
    No results yet | 5 -> No data
    not yet measured | 5 -> No data
    Figures not published | 5 -> No data
    5 | To be agreed -> No target
     | 5 -> No data
    5 -> No target
    5 | TBC -> No target
    TBC | TBC -> No data
     ->
    Unknown | 5 -> No data
    n/a | 5 -> No data
    No data | 5 -> No data
    Data not available | 5 -> No data
    #N/A | 5 -> No data
    N/A | N/A -> No data
    None | 0 | lower -> No data
    n.a. | 5 -> No data
    N.A. | 5 -> No data
    N/a | 5 -> No data
    not available | 5 -> No data
    Not yet available | 5 -> No data
    Awaiting data | 5 -> No data
    Not applicable | 5 -> No data
    to be confirmed | 5 -> No data
    To be determined | 5 -> No data
    TBA | 5 -> No data
    ? | 5 -> No data
    ... | 5 -> No data
    -- | 5 -> No data
    — | 5 -> No data
    – | 5 -> No data
    N.D. | 5 -> No data
    nd | 5 -> No data
    5 | Monitor -> No target
    5 | No target -> No target
    5 | Data only -> No target
    5 | Not set -> No target
    5 | n/a -> No target
    5 | Baseline year -> No target
    5 | Contextual -> No target
    5 | Trend -> No target
    5 | To be determined -> No target
    5 | None -> No target
    5 | - -> No target
    480 | double -> No target
    Live | Live -> No target
  `,
  ],
  [
    "[K6] yes and no",
    `
    Met | Yes -> On target
    Not met | Yes -> Off target
    Failed | Yes -> Off target
    Yes | Yes -> On target
    No | Yes -> Off target
    Achieved | Yes -> On target
    Completed | Completed -> On target
    Delivered | Yes -> On target
    Y | Y -> On target
    N | Y -> Off target
    TRUE | TRUE -> On target
    true | yes -> On target
    Yes. | yes -> On target
    ✓ | ✓ -> On target
    ✗ | ✓ -> Off target
    ✔️ | yes -> On target
    ☑ | yes -> On target
    ❌ | yes -> Off target
    ✅ | ✅ -> On target
    Sim | Yes -> On target
  `,
  ],
])("%s", (_subject, rows) => {
  it.each(rowsOf(rows))("%s -> %s", (cells, status) => {
    expect(statusIn("en_US", cells)).toBe(status);
  });
});
