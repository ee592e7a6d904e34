import { googleMessages } from "../apps-script/google-messages";
import type { Need } from "../apps-script/operations";
import { fullName } from "../apps-script/pose-object";
import type { AuthMode } from "./host";

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

/** The manifest's scopes, and those of them that the user granted. */
export interface Scopes {
  readonly declared: readonly string[];
  readonly granted: readonly string[];
}

/**
 * Why an operation is refused, in Google's words; undefined when it may go ahead. What the mode denies is a permission
 * that the user did not give, what the manifest lacks is a scope that nobody can give.
 */
export function denial(operation: string, need: Need, mode: AuthMode, scopes: Scopes): string | undefined {
  const method = fullName(operation);
  const [fitting, modes] = requirement(need);
  if (!modes.includes(mode)) {
    if (mode === "CUSTOM_FUNCTION")
      return googleMessages.permissionPlain({ method: operation.split(".")[1] ?? method });
    if (fitting.length === 0) return googleMessages.permissionPlain({ method });
    return googleMessages.permission({ method, scopes: fitting.join(" || ") });
  }
  // Custom functions fetch, and simple triggers know nobody, without a scope.
  const exempt = (need === "fetch" && mode === "CUSTOM_FUNCTION") || (need === "identity" && mode !== "FULL");
  const fits = (some: readonly string[]) => fitting.some((one) => some.includes(one));
  if (exempt || fitting.length === 0) return undefined;
  if (!fits(scopes.declared)) return googleMessages.scopeMissing({ method, scopes: fitting.join(" || ") });
  // Simple triggers and formulas run without anybody's consent.
  if (mode !== "FULL" || fits(scopes.granted)) return undefined;
  return googleMessages.permission({ method, scopes: fitting.join(" || ") });
}

/** The scopes of which one is needed, and the modes that can do it at all. */
function requirement(need: Need): readonly [scopes: readonly string[], modes: readonly AuthMode[]] {
  const file = [scope("spreadsheets.currentonly"), scope("spreadsheets")];
  switch (need) {
    case "none":
    case "menu":
      return [[], ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"]];
    case "read":
      return [file, ["LIMITED", "CUSTOM_FUNCTION", "FULL"]];
    case "write":
      return [file, ["LIMITED", "FULL"]];
    case "properties":
    case "cache":
    case "lock":
      return [[], ["LIMITED", "CUSTOM_FUNCTION", "FULL"]];
    case "ui":
      return [[scope("script.container.ui")], ["FULL"]];
    case "triggers":
      return [[scope("script.scriptapp")], ["FULL"]];
    case "mail":
      return [[scope("script.send_mail")], ["FULL"]];
    case "fetch":
      return [[scope("script.external_request")], ["CUSTOM_FUNCTION", "FULL"]];
    case "identity":
      return [[scope("userinfo.email")], ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"]];
  }
}
