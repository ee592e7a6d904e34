import { exception } from "../exception";
import { googleMessages } from "../google-messages";

/**
 * Makes `eval` and `new Function` refuse texts in which `import` stands. There are no modules here, and what an import is
 * refused with is an error of the host, which leads to all that the host can do. Code that `eval` compiles does not see
 * the variables around the call.
 */
export function settleTextCode(realm: typeof globalThis): void {
  const evaluate = realm.eval;
  define(realm, "eval", function guarded(text: unknown) {
    return typeof text === "string" ? evaluate(checked(text)) : text;
  });
  const makers = [
    realm.Function,
    // Each kind of function has a constructor of its own, which no global names.
    constructorOf(evaluate("(function* () {})")),
    constructorOf(evaluate("(async function () {})")),
    constructorOf(evaluate("(async function* () {})")),
  ];
  for (const maker of makers) {
    const guarded = new Proxy(maker, {
      apply: (_, __, texts: unknown[]) => maker(...texts.map((text) => checked(`${text}`))),
      construct: (_, texts: unknown[]) => maker(...texts.map((text) => checked(`${text}`))),
    });
    define(maker.prototype, "constructor", guarded);
    // The other three inherit from the first.
    if (maker !== realm.Function) Reflect.setPrototypeOf(maker, realm.Function.prototype.constructor);
  }
  define(realm, "Function", realm.Function.prototype.constructor);
}

function constructorOf(made: object): FunctionConstructor {
  return Reflect.getPrototypeOf(made)?.constructor as FunctionConstructor;
}

// A keyword cannot be written with escapes: where it does not stand, nothing is imported.
function checked(text: string): string {
  if (/\bimport\b/.test(text)) throw exception(googleMessages.importInCode);
  return text;
}

function define(owner: object, key: string, value: unknown): void {
  Object.defineProperty(owner, key, { value, writable: true, configurable: true, enumerable: false });
}
