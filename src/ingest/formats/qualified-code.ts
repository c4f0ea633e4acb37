/** Of a URI or a qualified code ("iso3166-1a2:KZ", "http://cv.example/country/KZ") the code itself, "KZ"; undefined for none. */
export function bareCode(code: string | undefined): string | undefined {
  return code?.split(/[/:#]/).at(-1) || undefined;
}
