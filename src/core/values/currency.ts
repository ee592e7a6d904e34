/** Whether two codes may mean the same money: a sign that several currencies share fits each of them ("$" and "USD"). */
export function isSameCurrency(a: string, b: string): boolean {
  const family = familyOf(a) === a ? a : familyOf(b) === b ? b : "";
  return family !== "" && familyOf(a) === familyOf(b);
}

/** The sign that several currencies share, or the code itself: "$" for USD, "kr" for SEK. */
function familyOf(code: string): string {
  switch (code) {
    case "USD":
    case "CAD":
    case "AUD":
    case "NZD":
    case "SGD":
    case "HKD":
    case "TWD":
    case "MXN":
    case "ARS":
    case "CLP":
    case "COP":
    case "UYU":
      return "$";
    case "SEK":
    case "NOK":
    case "DKK":
    case "ISK":
    case "CZK":
      return "kr";
    case "JPY":
    case "CNY":
      return "¥";
    case "INR":
    case "PKR":
    case "LKR":
    case "NPR":
      return "Rs";
    default:
      return code;
  }
}
