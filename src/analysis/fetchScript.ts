/**
 * Loads a script the way VS Code loads an extension in a browser, where files cannot be required:
 * as the body of a function with some parameters.
 */
export async function fetchScript(
  url: string,
  ...parameters: readonly string[]
): Promise<(...given: unknown[]) => void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)} ${response.statusText}`);
  return new Function(...parameters, await response.text()) as (...given: unknown[]) => void;
}
