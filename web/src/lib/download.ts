/** The address of a file under `/download/`; absent values are left out. */
export function downloadUrl(
  name: string,
  values: Record<string, string | object | null | undefined>,
): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value == null) continue;
    query.set(key, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return `/download/${name}?${query}`;
}
