import { CountryPageDocument, EventPageDocument, OrganizationPageDocument, PersonPageDocument, type CompanyFragment, type CoverageFragment, type PersonPageQuery } from '../operations.ts';
import type { Wanted } from './address.ts';
import { countedIfCan, type Ask } from './ask.ts';
import { dateInWords, spanInWords } from './dates.ts';
import type { Page } from './frame.ts';
import { html, type Html } from '../html.ts';
import { company } from './company.ts';
import { countryLink, entityLink, entityPath, organizationLink, personLink } from './links.ts';
import { coverage, entityHeader, eventList, factList, longList, newestStories, part } from './parts.ts';
import { notFound } from './trouble.ts';
import { eventStatuses, eventTypes } from './words.ts';

/** When it was spoken of, the newest of that, and with whom. */
function coverageOf(entity: CompanyFragment & { readonly slug: string; readonly name: string; readonly __typename: string; readonly articles: CoverageFragment }, about: Partial<Wanted>): Html {
  const isCounted = entity.articles.facets !== undefined;
  return html`${part('coverage', 'Coverage over time', coverage(entity.articles, about))}
${!isCounted && html`<p class="hint">How many stories speak of it, when and together with whom, can’t be counted at the moment. Load the page again in half a minute.</p>
`}${part('company', 'In stories together with', company(entity, entity.mentionedWith ?? []))}
${part('stories', 'Newest stories', newestStories(entity.articles, about))}`;
}

/** A person: the offices held, and the stories. */
export async function personPage(ask: Ask, slug: string): Promise<Page> {
  const { person } = await countedIfCan((counts) => ask(PersonPageDocument, { slug, counts }));
  if (!person) return notFound('person', slug);
  const { name, description, country, position, positions } = person;
  const office = position?.title ?? positions[0]?.title ?? '';
  return {
    status: 200,
    title: name,
    description: description ?? `${name}: offices held, and the stories about them.`,
    canonical: entityPath('Person', person.slug),
    main: html`${entityHeader('Person', person, html`${office}${country && html`${office !== '' && ', '}${countryLink(country)}`}`)}
<div class="with-side"><div>${coverageOf(person, { people: [person.slug] })}</div>
<div class="side">${part('offices', 'Offices', offices(positions))}</div></div>`,
  };
}

function offices(positions: NonNullable<PersonPageQuery['person']>['positions']): Html | false {
  return positions.length > 0 && html`<ol class="offices">${positions.map(({ title, country, organization, startsOn, endsOn }) =>
    html`<li${endsOn === null && html` class="held"`}><span class="when">${spanInWords(startsOn, endsOn, 'today') || 'Dates not known'}</span> <strong>${title}</strong> ${[organization && organizationLink(organization), country && countryLink(country)].filter(Boolean).map((link) => html`<span class="of">${link}</span> `)}</li>
`)}</ol>`;
}

/** A country by its slug or its ISO code: who serves it, where it is a member, and what happened there. */
export async function countryPage(ask: Ask, key: string): Promise<Page> {
  const { country } = await countedIfCan((counts) => ask(CountryPageDocument, { counts, ...(/^[a-z]{2,3}$/i.test(key) ? { code: key } : { slug: key }) }));
  if (!country) return notFound('country', key);
  const { name, officialName, flag, code, code3, capital, region, subregion, demonyms, people, organizations, events } = country;
  return {
    status: 200,
    title: name,
    description: country.description ?? `${name}: its officials, organizations and events, and the stories about it.`,
    canonical: entityPath('Country', country.slug),
    main: html`${entityHeader('Country', country, officialName === name ? '' : officialName, flag)}
<div class="with-side"><div>${coverageOf(country, { countries: [country.slug] })}</div>
<div class="side">
${factList([['Capital', capital], ['Region', [subregion, region].filter((one) => one !== null).join(', ')], ['ISO codes', `${code}, ${code3}`], ['Demonym', demonyms.join(', ')]])}
${part('officials', 'Officials', longList(people.map((person) => html`<li>${personLink(person)} <span class="detail">${person.position?.title ?? 'formerly in office'}</span></li>`)))}
${part('organizations', 'Member of', longList(organizations.map((organization) => html`<li>${organizationLink(organization)}${organization.acronym !== null && html` <span class="detail">${organization.acronym}</span>`}</li>`)))}
${part('events', 'Latest events here', eventList(events.nodes))}
</div></div>`,
  };
}

/** An organization: its members, the events it took part in, and the stories. */
export async function organizationPage(ask: Ask, slug: string): Promise<Page> {
  const { organization } = await countedIfCan((counts) => ask(OrganizationPageDocument, { slug, counts }));
  if (!organization) return notFound('organization', slug);
  const { name, acronym, country, members, events } = organization;
  const short = acronym === name ? '' : acronym ?? '';
  const present = members.filter(({ until }) => until === null);
  const past = members.filter(({ until }) => until !== null);
  const memberList = (list: typeof members) => list.length > 0 && html`<ul class="lines tight">${list.map(({ country: member, since, until }) => html`<li>${countryLink(member)} <span class="detail">${until !== null ? spanInWords(since, until) : since !== null && `since ${dateInWords(since)}`}</span></li>`)}</ul>`;
  return {
    status: 200,
    title: name,
    description: organization.description ?? `${name}: its members and events, and the stories about it.`,
    canonical: entityPath('Organization', organization.slug),
    main: html`${entityHeader('Organization', organization, country ? html`${short !== '' && `${short}, `}${countryLink(country)}` : short)}
<div class="with-side"><div>${coverageOf(organization, { organizations: [organization.slug] })}</div>
<div class="side">
${part('events', 'Latest events', eventList(events.nodes))}
${part('members', `Members (${present.length})`, memberList(present))}
${part('past-members', 'Past members', memberList(past))}
</div></div>`,
  };
}

/** An event: when and where, who took part, and the stories. */
export async function eventPage(ask: Ask, slug: string): Promise<Page> {
  const { event } = await countedIfCan((counts) => ask(EventPageDocument, { slug, counts }));
  if (!event) return notFound('event', slug);
  const { name, type, status, startsOn, endsOn, place, country, participants } = event;
  const when = spanInWords(startsOn, endsOn);
  const roles = Map.groupBy(participants, ({ role }) => role ?? '');
  return {
    status: 200,
    title: name,
    description: event.description ?? [`${name}: ${eventTypes[type].toLowerCase()}`, when, place].filter(Boolean).join(', '),
    canonical: entityPath('Event', event.slug),
    main: html`${entityHeader('Event', event, [when, place].filter(Boolean).join(', '))}
<div class="with-side"><div>${coverageOf(event, { events: [event.slug] })}</div>
<div class="side">
${factList([['Type', eventTypes[type]], ['Status', eventStatuses[status]], ['When', when], ['Place', place], ['Country', country && countryLink(country)]])}
${part('participants', 'Taking part', participants.length > 0 && [...roles].map(([role, list]) => html`<h3 class="role">${role === '' ? 'Participants' : role.charAt(0).toUpperCase() + role.slice(1)}</h3><ul class="lines tight">${list.map(({ entity }) => html`<li>${entityLink(entity)}</li>`)}</ul>`))}
</div></div>`,
  };
}
