import { html, type Html } from '../html.ts';

/** An entity as a link needs it. */
export interface Named {
  readonly __typename?: string;
  readonly slug: string;
  readonly name: string;
  /** Of countries, as an emoji. */
  readonly flag?: string;
}

const folders: Readonly<Record<string, string>> = { Person: 'people', Country: 'countries', Organization: 'organizations', Event: 'events' };

/** Where an entity's page is; `type` is its GraphQL type. */
export function entityPath(type: string, slug: string): string {
  return `/${folders[type] ?? 'events'}/${encodeURIComponent(slug)}`;
}

export function articlePath(slug: string): string {
  return `/articles/${encodeURIComponent(slug)}`;
}

/** A link to an entity's page, a country's with its flag. */
export function entityLink({ __typename: type = 'Country', slug, name, flag }: Named): Html {
  return html`<a href="${entityPath(type, slug)}">${flag !== undefined && html`<span class="flag" aria-hidden="true">${flag}</span> `}${name}</a>`;
}

export const personLink = (person: Named) => entityLink({ __typename: 'Person', slug: person.slug, name: person.name });
export const organizationLink = (organization: Named) => entityLink({ __typename: 'Organization', slug: organization.slug, name: organization.name });
export const eventLink = (event: Named) => entityLink({ __typename: 'Event', slug: event.slug, name: event.name });
export const countryLink = ({ slug, name, flag = '' }: Named) => entityLink({ __typename: 'Country', slug, name, flag });
