import type { Event } from '../db/entity.ts';
import type { Page, PageArgs } from '../db/page.ts';
import type { Context } from './context.ts';
import type { EventFilter } from './filter.ts';
import { entityName } from './global-id.ts';
import { connectionOf } from './page.ts';
import { EventRef } from './refs.ts';

/** Apart from `event.ts`, since countries and organizations have lists of events, too. */
export const EventConnectionRef = connectionOf(EventRef);

/** A page of events, the latest first. `of` is what the list belongs to, besides the filter. */
export async function eventsOf(
  { archive }: Context,
  filter: EventFilter | null | undefined,
  page: PageArgs,
  of: { readonly ofCountryId?: number; readonly ofParticipantId?: number; readonly search?: string | null | undefined } = {},
): Promise<Page<Event>> {
  const countryId = filter?.country == null ? undefined : await archive.entityId({ code: filter.country });
  const participantId = filter?.participant == null ? undefined : await archive.entityId(entityName(filter.participant));
  const { types, statuses, from, to } = filter ?? {};
  return archive.entities({ kind: 'EVENT', types, statuses, from, to, countryId, participantId, ...of }, page);
}
