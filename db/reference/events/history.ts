import type { EventFact } from '../facts.ts';

/** Earlier events that the stories look back to. */
export const eventsBefore2023: readonly EventFact[] = [
  {
    slug: 'semipalatinsk-test-site-closure-1991', name: 'Closure of the Semipalatinsk nuclear test site',
    type: 'POLICY', status: 'HELD', startsOn: '1991-08-29', place: 'Semipalatinsk', country: 'KZ',
    aliases: ['closure of the Semipalatinsk test site', 'закрытие Семипалатинского полигона'],
    description:
      'Nursultan Nazarbayev closed the Soviet test site, where 456 nuclear tests had been carried out. The date is the United Nations’ ' +
      'day against nuclear tests.',
    participants: [{ entity: 'KZ', role: 'host' }, { entity: 'nursultan-nazarbayev', role: 'organizer' }],
    source: 'un.org: International Day against Nuclear Tests',
  },
  {
    slug: 'alma-ata-declaration-1991', name: 'Alma-Ata Protocols',
    type: 'AGREEMENT', status: 'HELD', startsOn: '1991-12-21', place: 'Almaty', country: 'KZ',
    aliases: ['Alma-Ata Declaration of 1991', 'Алма-Атинская декларация 1991 года'],
    description: 'Eleven former Soviet republics joined in the Commonwealth of Independent States.',
    participants: [
      { entity: 'cis', role: 'organizer' }, { entity: 'KZ', role: 'host' }, { entity: 'nursultan-nazarbayev', role: 'host' },
      { entity: 'RU', role: 'signatory' }, { entity: 'KG', role: 'signatory' }, { entity: 'TJ', role: 'signatory' },
      { entity: 'TM', role: 'signatory' }, { entity: 'UZ', role: 'signatory' }, { entity: 'AZ', role: 'signatory' },
      { entity: 'AM', role: 'signatory' }, { entity: 'BY', role: 'signatory' }, { entity: 'MD', role: 'signatory' },
      { entity: 'UA', role: 'signatory' },
    ],
    source: 'cis.minsk.by',
  },
  {
    slug: 'shanghai-border-agreement-1996', name: 'Shanghai agreement on confidence-building in the border area',
    type: 'AGREEMENT', status: 'HELD', startsOn: '1996-04-26', place: 'Shanghai', country: 'CN',
    aliases: ['Shanghai Five agreement', 'Shanghai agreement of 1996', 'Шанхайское соглашение 1996 года'],
    description:
      'China, Russia, Kazakhstan, Kyrgyzstan and Tajikistan agreed on military confidence-building along the border; the group became ' +
      'known as the Shanghai Five.',
    participants: [
      { entity: 'CN', role: 'host' }, { entity: 'RU', role: 'signatory' }, { entity: 'KZ', role: 'signatory' },
      { entity: 'KG', role: 'signatory' }, { entity: 'TJ', role: 'signatory' },
    ],
    source: 'eng.sectsco.org',
  },
  {
    slug: 'sco-founding-2001', name: 'Founding of the Shanghai Cooperation Organization',
    type: 'AGREEMENT', status: 'HELD', startsOn: '2001-06-15', place: 'Shanghai', country: 'CN',
    aliases: ['foundation of the SCO', 'создание ШОС'],
    description: 'Six states signed the declaration that founded the organization.',
    participants: [
      { entity: 'sco', role: 'organizer' }, { entity: 'CN', role: 'signatory' }, { entity: 'RU', role: 'signatory' },
      { entity: 'KZ', role: 'signatory' }, { entity: 'KG', role: 'signatory' }, { entity: 'TJ', role: 'signatory' },
      { entity: 'UZ', role: 'signatory' },
    ],
    source: 'eng.sectsco.org',
  },
  {
    slug: 'central-asia-nuclear-free-zone-treaty-2006', name: 'Treaty on a Nuclear-Weapon-Free Zone in Central Asia',
    type: 'AGREEMENT', status: 'HELD', startsOn: '2006-09-08', place: 'Semipalatinsk', country: 'KZ',
    aliases: ['Semipalatinsk Treaty', 'Treaty of Semipalatinsk', 'CANWFZ Treaty', 'Семипалатинский договор'],
    description: 'The five states of Central Asia renounced nuclear weapons on their soil. The treaty has been in force since March 2009.',
    participants: [
      { entity: 'KZ', role: 'signatory' }, { entity: 'KG', role: 'signatory' }, { entity: 'TJ', role: 'signatory' },
      { entity: 'TM', role: 'signatory' }, { entity: 'UZ', role: 'signatory' },
    ],
    source: 'disarmament.unoda.org',
  },
  {
    slug: 'bric-first-ministerial-2006', name: 'First meeting of the foreign ministers of BRIC',
    type: 'TALKS', status: 'HELD', startsOn: '2006-09', place: 'New York', country: 'US',
    aliases: ['first BRIC ministerial meeting', 'первая встреча министров БРИК'],
    description: 'The foreign ministers of Brazil, Russia, India and China met as a group on the margins of the UN General Assembly.',
    participants: [
      { entity: 'brics', role: 'organizer' }, { entity: 'BR', role: 'member' }, { entity: 'RU', role: 'member' },
      { entity: 'IN', role: 'member' }, { entity: 'CN', role: 'member' },
    ],
    source: 'brics2026.gov.in',
  },
  {
    slug: 'bric-summit-yekaterinburg-2009', name: '1st BRIC Summit',
    type: 'SUMMIT', status: 'HELD', startsOn: '2009-06-16', place: 'Yekaterinburg', country: 'RU',
    aliases: ['BRIC summit in Yekaterinburg', 'саммит БРИК в Екатеринбурге'],
    description: 'The first summit of Brazil, Russia, India and China.',
    participants: [
      { entity: 'brics', role: 'organizer' }, { entity: 'RU', role: 'host' }, { entity: 'BR', role: 'member' },
      { entity: 'IN', role: 'member' }, { entity: 'CN', role: 'member' }, { entity: 'luiz-inacio-lula-da-silva', role: 'member' },
      { entity: 'dmitry-medvedev', role: 'host' }, { entity: 'hu-jintao', role: 'member' },
    ],
    source: 'en.kremlin.ru',
  },
  {
    slug: 'c5-plus-1-first-meeting-samarkand-2015', name: 'First C5+1 ministerial meeting',
    type: 'TALKS', status: 'HELD', startsOn: '2015-11-01', place: 'Samarkand', country: 'UZ',
    aliases: ['C5+1 meeting in Samarkand', 'первая встреча «С5+1» в Самарканде'],
    description: 'US Secretary of State John Kerry and the five foreign ministers of Central Asia began the format.',
    participants: [
      { entity: 'c5-plus-1', role: 'organizer' }, { entity: 'US', role: 'member' }, { entity: 'john-kerry', role: 'member' },
      { entity: 'UZ', role: 'host' }, { entity: 'KZ', role: 'member' }, { entity: 'KG', role: 'member' }, { entity: 'TJ', role: 'member' },
      { entity: 'TM', role: 'member' },
    ],
    source: 'state.gov',
  },
];
