import { africa } from './countries/africa.ts';
import { americas } from './countries/americas.ts';
import { antarctica } from './countries/antarctica.ts';
import { asia } from './countries/asia.ts';
import { europe } from './countries/europe.ts';
import { oceania } from './countries/oceania.ts';
import type { CountryFact, EventFact, OrganizationFact, PersonFact, StoryFact } from './facts.ts';
import { centralAsia } from './organizations/central-asia.ts';
import { civilSociety } from './organizations/civil-society.ts';
import { companies } from './organizations/companies.ts';
import { economy } from './organizations/economy.ts';
import { eurasia } from './organizations/eurasia.ts';
import { europe as europeanOrganizations } from './organizations/europe.ts';
import { media } from './organizations/media.ts';
import { regional } from './organizations/regional.ts';
import { security } from './organizations/security.ts';
import { stateBodies } from './organizations/state-bodies.ts';
import { unitedNations } from './organizations/united-nations.ts';

/** The facts that Silkwire ships with. Where each can be checked stands with it. */
export const countries: readonly CountryFact[] = [...africa, ...americas, ...antarctica, ...asia, ...europe, ...oceania];

export const organizations: readonly OrganizationFact[] = [
  ...eurasia, ...centralAsia, ...unitedNations, ...security, ...economy, ...europeanOrganizations, ...regional, ...stateBodies,
  ...companies, ...media, ...civilSociety,
];

export const people: readonly PersonFact[] = [];

export const events: readonly EventFact[] = [];

export const stories: readonly StoryFact[] = [];
