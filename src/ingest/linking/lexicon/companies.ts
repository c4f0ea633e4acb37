/** What a business is called, small letters: what stands after it with a capital is its name. */
export const businesses = new Set([
  'company', 'firm', 'giant', 'airline', 'carrier', 'lender', 'automaker', 'carmaker', 'chipmaker', 'steelmaker', 'conglomerate', 'insurer', 'refiner', 'monopoly', 'startup', 'retailer', 'subsidiary', 'multinational',
]);

/** These are people as well: only a name all in capitals is a business's. */
export const operators = new Set(['operator', 'producer', 'developer', 'manufacturer', 'supplier', 'contractor', 'miner', 'exporter', 'importer', 'distributor', 'broadcaster', 'publisher', 'provider', 'utility', 'enterprise', 'corporation', 'holding', 'group', 'agency', 'bank', 'consortium', 'regulator', 'watchdog']);
