/** What a Google service throws: an Error of the realm itself, named as Google names it. */
export function exception(message: string): Error {
  const thrown = new Error(message);
  thrown.name = "Exception";
  return thrown;
}
