/**
 * Loads a script the way VS Code loads an extension in a browser, where files cannot be required:
 * as the body of a function with one parameter.
 */
export async function fetchScript(
  url: string,
  parameter: string,
): Promise<(argument: unknown) => void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)} ${response.statusText}`);
  return new Function(parameter, await response.text()) as (argument: unknown) => void;
}
