import type { CreateTableBuilder, SchemaModule } from 'kysely';
import type { Ddl } from '../dialect.ts';

/** The first house: facts, stories, tokens and the wire's log. */
export async function newsroom(schema: SchemaModule, ddl: Ddl): Promise<void> {
  const tables = tableMaker(schema, ddl);
  for (const table of [...ourselves(tables), ...entities(tables), ...articles(tables), ...log(tables)]) await table.execute();
  for (const [name, on, columns] of indexes) await schema.createIndex(name).on(on).columns([...columns]).execute();
  for (const [name, on, columns] of uniques) await schema.createIndex(name).unique().on(on).columns([...columns]).execute();
}

type Column = 'text' | 'text?' | 'integer' | 'integer?' | 'id' | `-> ${string}` | `-> ${string}?`;

/**
 * Makes a table from its columns: `?` may be null, `->` points at another table's id. `key` is the primary key where no
 * column is an `id`. Rows that are small and read in the order of a key of several columns are kept in that order.
 */
function tableMaker(schema: SchemaModule, ddl: Ddl) {
  return (name: string, columns: Record<string, Column>, key?: readonly string[], order: 'by key' | 'by row' = 'by key') => {
    let table: CreateTableBuilder<string, string> = schema.createTable(name);
    for (const [column, type] of Object.entries(columns)) {
      const optional = type.endsWith('?');
      const target = /^-> (\w+)/.exec(type)?.[1];
      if (type === 'id') table = table.addColumn(column, ddl.id);
      else
        table = table.addColumn(column, type.startsWith('text') ? ddl.text : ddl.integer, (c) => {
          const nullable = optional ? c : c.notNull();
          return target ? nullable.references(`${target}.${target === 'country' ? 'entity_id' : 'id'}`) : nullable;
        });
    }
    if (key) table = table.addPrimaryKeyConstraint(`${name}_key`, [...key] as never);
    return table.modifyEnd(key && key.length > 1 && order === 'by key' ? ddl.keyedTable : ddl.table);
  };
}

type TableMaker = ReturnType<typeof tableMaker>;

const ourselves = (table: TableMaker) => [
  table('meta', { key: 'text', value: 'text' }, ['key']),
  table('token', {
    id: 'id', hash: 'text', name: 'text', role: 'text', created_at: 'text', expires_at: 'text?', revoked_at: 'text?', last_used_at: 'text?',
  }),
];

const entities = (table: TableMaker) => [
  table('entity', {
    id: 'id', kind: 'text', slug: 'text', name: 'text', sort_name: 'text', description: 'text?', version: 'integer',
    created_at: 'text', updated_at: 'text',
  }),
  table('alias', { entity_id: '-> entity', kind: 'text', rank: 'integer', name: 'text', folded: 'text' }, ['entity_id', 'kind', 'rank']),
  table(
    'country',
    { entity_id: '-> entity', code: 'text', code3: 'text', official_name: 'text', capital: 'text?', region: 'text', subregion: 'text?' },
    ['entity_id'],
  ),
  table('organization', { entity_id: '-> entity', acronym: 'text?' }, ['entity_id']),
  table(
    'event',
    { entity_id: '-> entity', type: 'text', status: 'text', starts_on: 'text', ends_on: 'text?', place: 'text?', country_id: '-> country?' },
    ['entity_id'],
  ),
  table('position', {
    id: 'id', person_id: '-> entity', rank: 'integer', title: 'text', country_id: '-> country?', organization_id: '-> entity?',
    starts_on: 'text?', ends_on: 'text?',
  }),
  table('membership', { id: 'id', organization_id: '-> entity', country_id: '-> country', since: 'text?', until: 'text?' }),
  table('participation', { event_id: '-> entity', entity_id: '-> entity', rank: 'integer', role: 'text?' }, ['event_id', 'entity_id']),
];

const articles = (table: TableMaker) => [
  table('article', {
    id: 'id', slug: 'text', status: 'text', version: 'integer', headline: 'text', summary: 'text', byline: 'text?', section: 'text?',
    language: 'text', urgency: 'integer', word_count: 'integer', image_url: 'text?', canonical_url: 'text?', source_name: 'text?',
    source_url: 'text?', created_at: 'text', updated_at: 'text', published_at: 'text?', publish_at: 'text?', sort_at: 'text',
    created_by: '-> token?',
  }),
  table('article_body', { article_id: '-> article', body: 'text', text: 'text' }, ['article_id']),
  table('article_key', { space: 'text', key: 'text', article_id: '-> article', fingerprint: 'text?' }, ['space', 'key']),
  table(
    'mention',
    {
      article_id: '-> article', entity_id: '-> entity', kind: 'text', status: 'text', sort_at: 'text', salience: 'integer',
      count: 'integer', surfaces: 'text', origin: 'text',
    },
    ['article_id', 'entity_id'],
  ),
  table(
    'revision',
    { article_id: '-> article', version: 'integer', at: 'text', status: 'text', editor: 'text?', note: 'text?', snapshot: 'text' },
    ['article_id', 'version'],
    'by row',
  ),
  table(
    'correction',
    { article_id: '-> article', note: 'text', at: 'text', from_version: 'integer', to_version: 'integer' },
    ['article_id', 'to_version'],
  ),
];

const log = (table: TableMaker) => [
  table('announcement', {
    seq: 'id', article_id: '-> article', version: 'integer', kind: 'text', note: 'text?', announced_at: 'text', before: 'text?', after: 'text?',
  }),
  table('announcement_entity', { entity_id: '-> entity', seq: 'integer' }, ['entity_id', 'seq']),
];

const indexes = [
  // Lists: the newest of the archive, of a section, of an entity, each a walk along an index.
  ['article_newest', 'article', ['status', 'sort_at', 'id']],
  ['article_section', 'article', ['status', 'section', 'sort_at', 'id']],
  ['article_author', 'article', ['created_by', 'sort_at', 'id']],
  ['mention_newest', 'mention', ['entity_id', 'status', 'sort_at', 'article_id']],
  ['entity_list', 'entity', ['kind', 'sort_name', 'id']],
  ['alias_folded', 'alias', ['folded', 'entity_id']],
  ['event_list', 'event', ['starts_on', 'entity_id']],
  ['event_country', 'event', ['country_id', 'starts_on', 'entity_id']],
  ['position_person', 'position', ['person_id', 'rank']],
  ['position_country', 'position', ['country_id', 'person_id']],
  ['membership_organization', 'membership', ['organization_id', 'country_id']],
  ['membership_country', 'membership', ['country_id', 'organization_id']],
  ['article_key_article', 'article_key', ['article_id']],
  ['participation_entity', 'participation', ['entity_id', 'event_id']],
] as const;

const uniques = [
  ['token_hash', 'token', ['hash']],
  ['entity_slug', 'entity', ['slug']],
  ['country_code', 'country', ['code']],
  ['country_code3', 'country', ['code3']],
  ['article_slug', 'article', ['slug']],
  // A version is announced once, whatever happens.
  ['announcement_version', 'announcement', ['article_id', 'version']],
] as const;
