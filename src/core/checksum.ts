/** A text in at most seven characters, to be recognised later: FNV-1a, 32 bits. Others may have the same one by chance. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let position = 0; position < text.length; position++) {
    hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
