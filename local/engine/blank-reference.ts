/**
 * What a formula gives that only refers to a blank cell. The engine would make 0 of it; Sheets shows a blank that counts
 * as nothing, unlike a text of no characters. Between compiler and evaluation it travels as this text.
 */
export const blankReference = "\u0000blank";
