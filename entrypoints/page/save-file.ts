/** Hands a text to the reader as a file, made in the page: nothing is fetched and no permission is needed. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the blob only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
