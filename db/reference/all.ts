import { africa } from './countries/africa.ts';
import { americas } from './countries/americas.ts';
import { antarctica } from './countries/antarctica.ts';
import { asia } from './countries/asia.ts';
import { europe } from './countries/europe.ts';
import { oceania } from './countries/oceania.ts';
import { agencies } from './organizations/agencies.ts';
import { armedGroups } from './organizations/armed-groups.ts';
import { blocsAndCharities } from './organizations/blocs-and-charities.ts';
import { centralAsia } from './organizations/central-asia.ts';
import { civilSociety } from './organizations/civil-society.ts';
import { clubs } from './organizations/clubs.ts';
import { companies } from './organizations/companies.ts';
import { economy } from './organizations/economy.ts';
import { eurasia } from './organizations/eurasia.ts';
import { europe as europeanOrganizations } from './organizations/europe.ts';
import { firms } from './organizations/firms.ts';
import { media } from './organizations/media.ts';
import { parliaments } from './organizations/parliaments.ts';
import { parties } from './organizations/parties.ts';
import { regional } from './organizations/regional.ts';
import { security } from './organizations/security.ts';
import { stateBodies } from './organizations/state-bodies.ts';
import { unitedNations } from './organizations/united-nations.ts';
import { worldMedia } from './organizations/world-media.ts';
import { afghanistan } from './people/afghanistan.ts';
import { africa as africaPeople } from './people/africa.ts';
import { americas as americasPeople } from './people/americas.ts';
import { caucasusAndTurkiye } from './people/caucasus-and-turkiye.ts';
import { china } from './people/china.ts';
import { eastAsia } from './people/east-asia.ts';
import { easternEurope } from './people/eastern-europe.ts';
import { europe as europePeople } from './people/europe.ts';
import { international } from './people/international.ts';
import { kazakhstan } from './people/kazakhstan.ts';
import { kyrgyzstan } from './people/kyrgyzstan.ts';
import { russia } from './people/russia.ts';
import { southAndWestAsia } from './people/south-and-west-asia.ts';
import { tajikistanTurkmenistan } from './people/tajikistan-turkmenistan.ts';
import { uzbekistan } from './people/uzbekistan.ts';
import { events2023to2024 } from './events/2023-2024.ts';
import { events2025 } from './events/2025.ts';
import { events2026 } from './events/2026.ts';
import { eventsBefore2023 } from './events/history.ts';
import type { CountryFact, EventFact, OrganizationFact, PersonFact } from './facts.ts';

/** The facts that Silkwire ships with. Where each can be checked stands with it. */
export const countries: readonly CountryFact[] = [
  ...africa, ...americas, ...antarctica, ...asia, ...europe, ...oceania,
];

export const organizations: readonly OrganizationFact[] = [
  ...agencies, ...armedGroups, ...blocsAndCharities, ...centralAsia, ...civilSociety, ...clubs, ...companies, ...economy,
  ...eurasia, ...europeanOrganizations, ...firms, ...media, ...parliaments, ...parties, ...regional, ...security, ...stateBodies, ...unitedNations,
  ...worldMedia,
];

export const people: readonly PersonFact[] = [
  ...afghanistan, ...africaPeople, ...americasPeople, ...caucasusAndTurkiye, ...china, ...eastAsia, ...easternEurope,
  ...europePeople, ...international, ...kazakhstan, ...kyrgyzstan, ...russia, ...southAndWestAsia,
  ...tajikistanTurkmenistan, ...uzbekistan,
];

export const events: readonly EventFact[] = [
  ...events2023to2024, ...events2025, ...events2026, ...eventsBefore2023,
];
