// What Google's services say when they refuse, as documented or reported (docs/local-sheets.md marks which), and the one
// sentence of Local Sheets itself about what it does not pose. Shared by the realm and the host.

export const googleMessages = {
  notEmulated: ({ member }: { member: string }) => `${member} is not emulated`,
  importInCode: "Cannot use import in a script.",
  illFormed: "What the script answered cannot be read: it has changed what the language itself is made of.",
  signature: ({ types, method }: { types: string; method: string }) =>
    `The parameters (${types}) don't match the method signature for ${method}.`,

  outside: "The coordinates of the range are outside the dimensions of the sheet.",
  rowTooSmall: "The starting row of the range is too small.",
  columnTooSmall: "The starting column of the range is too small.",
  rowsTooFew: "The number of rows in the range must be at least 1.",
  columnsTooFew: "The number of columns in the range must be at least 1.",
  rangeNotFound: "Range not found",
  cellOutsideRange: "Cell reference out of range",
  rowsDiffer: ({ found, wanted }: { found: number; wanted: number }) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${found} but the range has ${wanted}.`,
  columnsDiffer: ({ found, wanted }: { found: number; wanted: number }) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${found} but the range has ${wanted}.`,
  cellTooLong: "Your input contains more than the maximum of 50000 characters in a single cell.",
  invalidEntry: ({ cell }: { cell: string }) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,

  sheetGone: ({ gid }: { gid: string }) => `Sheet ${gid} not found`,
  sheetNameTaken: ({ name }: { name: string }) =>
    `A sheet with the name "${name}" already exists. Please enter another name.`,
  lastVisibleSheet: "You can't remove all the visible sheets in a document.",
  lastVisibleHidden: "You can't hide all the sheets in a document.",
  deleteAllRows: "You can't delete all the rows on the sheet.",
  deleteAllColumns: "You can't delete all the columns on the sheet.",
  freezeAllRows: "You can't freeze all visible rows on the sheet.",
  freezeAllColumns: "You can't freeze all visible columns on the sheet.",

  protectedCell:
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  protectionGone: "The protected range or sheet does not exist.",
  openingsOfRange: "Unprotected ranges may only be set on a protected sheet.",
  metadataPlace:
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  metadataGone: "The developer metadata does not exist.",
  rangeNameInvalid: ({ name }: { name: string }) => `The name "${name}" is not valid for a named range.`,
  rangeNameMissing: ({ name }: { name: string }) => `There is no named range "${name}".`,

  sheetIndex: ({ index }: { index: number }) => `The sheet cannot be moved to position ${index}.`,
  mergePartial: "You must select all cells in a merged range to merge or unmerge them.",
  sortColumn: ({ column }: { column: number }) => `The sort column ${column} is outside the range.`,
  sortMerged: "You can't sort a range that contains merged cells.",
  badPattern: ({ pattern }: { pattern: string }) => `"${pattern}" is not a valid regular expression.`,
  filterExists: "You can't create a filter in a sheet that already has a filter.",
  filterGone: "The sheet has no filter.",
  filterColumn: ({ column }: { column: number }) => `Column ${column} is outside the filter's range.`,

  chartGone: "The chart is not in the sheet.",
  chartWithoutRange: "At least one range must be specified for the chart.",

  ruleOtherSheet: "Conditional format rule cannot reference a different sheet.",
  ruleIncomplete: "Conditional format rules must have a condition.",
  ruleRangeElsewhere: "Conditional format rule range must be on the same sheet.",
  ruleWithoutRange: "Conditional format rules must have at least one range.",
  ruleInvalidFormula: "Invalid conditional format rule formula.",
  validationIncomplete: "Data validation rules must have criteria.",

  uiContext: "Cannot call SpreadsheetApp.getUi() from this context.",
  menuEmpty: "Cannot add an empty menu to the UI.",
  pageMissing: ({ name }: { name: string }) => `No HTML file named ${name} was found.`,

  permission: ({ method, scopes }: { method: string; scopes: string }) =>
    `You do not have permission to call ${method}. Required permissions: ${scopes}`,
  permissionPlain: ({ method }: { method: string }) => `You do not have permission to call ${method}`,
  scopeMissing: ({ method, scopes }: { method: string; scopes: string }) =>
    `Specified permissions are not sufficient to call ${method}. Required permissions: ${scopes}`,
  whitelist: ({ url }: { url: string }) =>
    `Access to ${url} is not allowed: it does not match any prefix in the script's urlFetchWhitelist.`,

  authorizationRequired: "Authorization is required to perform that action.",
  otherAccount: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",

  functionMissing: ({ name }: { name: string }) => `Script function not found: ${name}`,
  workbookFull: "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
  tooLong: "Exceeded maximum execution time",
  runtimeExited: "The JavaScript runtime exited unexpectedly.",
  serviceFailed: ({ id }: { id: string }) => `Service Spreadsheets failed while accessing document with id ${id}.`,
  illegalValue: ({ key }: { key: string }) => `Failed due to illegal value in property: ${key}`,

  valueTooLarge: "Argument too large: value",
  keyTooLarge: "Argument too large: key",
  emptyKey: "Invalid argument: key",
  emptyPropertyKey: "When setting or getting a property value, the property name must not be null or empty.",
  storeTooLarge: "You have exceeded the property storage quota. Please remove some properties and try again.",
  lockTimeout: "Lock timeout: another process was holding the lock for too long.",

  noRecipient: "Failed to send email: no recipient",
  invalidEmail: ({ address }: { address: string }) => `Invalid email: ${address}`,
  mailQuota: "Service invoked too many times for one day: email.",
  recipientsPerMessage: "Limit exceeded: Email Recipients Per Message.",
  bodySize: "Limit exceeded: Email Body Size.",
  fetchFailed: ({ host, code, body }: { host: string; code: number; body: string }) =>
    `Request failed for ${host} returned code ${code}. Truncated server response: ${body} (use muteHttpExceptions option to examine full response)`,
  fetchUrlLength: "Limit exceeded: URLFetch URL Length.",
  fetchPostSize: "Limit exceeded: URLFetch POST Size.",
  fetchQuota: "Service invoked too many times for one day: urlfetch.",
  addressUnavailable: ({ url }: { url: string }) => `Address unavailable: ${url}`,
  csvUnreadable: "Could not parse text.",
  dateUnreadable: ({ text }: { text: string }) => `Invalid date: ${text}`,
  formatMissing: ({ found }: { found: string }) => `Format specifier '${found}'`,
  undecodable: "Could not decode string.",
  invalidUrl: ({ url }: { url: string }) => `Invalid argument: ${url}`,

  tooManyClockTriggers:
    "This add-on has created too many time-based triggers in this document for this Google user account.",
  scriptTriggers:
    "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
  tooManyTriggers: ({ kind }: { kind: string }) =>
    `This add-on has created too many ${kind} triggers in this document for this Google user account.`,
  tooOften: "Add-ons can run time-based triggers at most once per hour.",
  triggerIncomplete: "The trigger needs a schedule before it can be created.",
  hourOutside: "The hour must be between 0 and 23, inclusive.",
  minuteOutside: "The minute must be between 0 and 59, inclusive.",
  minutesInvalid: ({ found }: { found: number }) =>
    `The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30. Found: ${found}.`,
  hoursInvalid: ({ found }: { found: number }) =>
    `The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12. Found: ${found}.`,
  triggerGone: "The trigger does not exist.",
} as const;
