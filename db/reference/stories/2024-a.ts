import type { StoryFact } from '../facts.ts';

/** Demo stories: our own words on real public events of January to June 2024. */
export const stories2024a: readonly StoryFact[] = [
  {
    slug: 'brics-opens-2024-with-four-new-members',
    headline: 'BRICS opens 2024 with four new members and a Russian chair',
    summary:
      'Egypt, Ethiopia, Iran and the United Arab Emirates join the group, Argentina stays out and Saudi Arabia keeps its options open.',
    byline: 'Silkwire Demo Desk', section: 'Diplomacy', urgency: 4, publishedAt: '2024-01-03T08:20:00.000Z',
    body: [
      'The BRICS group has begun the year almost twice its former size. Egypt, Ethiopia, Iran and the United Arab Emirates became members on 1 January, four months after the leaders of Brazil, Russia, India, China and South Africa agreed in Johannesburg to open the door.',
      'Six countries were invited at that summit. Argentina dropped out at the end of December, when President Javier Milei wrote to the members that his new government would not take up its place. Saudi Arabia was on the list as well, but Riyadh has not said clearly whether it regards itself as a member.',
      'Russia took over the rotating chair on the same day. President Vladimir Putin has set as its theme multilateralism for just global development and security, and plans to receive the leaders in Kazan in October. Officials in Moscow say that the first task is to fit the newcomers into the more than 200 meetings planned for the year.',
      'No state of Central Asia is among the members. Kassym-Jomart Tokayev of Kazakhstan has taken part in wider meetings of BRICS as a guest, and the region’s governments will watch how the group treats neighbours who would rather be partners than members.',
    ],
    about: [
      ['brics', 1], ['brics-enlargement-2024', 0.9], ['RU', 0.7], ['EG', 0.6], ['ET', 0.6], ['IR', 0.6], ['AE', 0.6],
      ['vladimir-putin', 0.5], ['AR', 0.4], ['SA', 0.4], ['brics-summit-johannesburg-2023', 0.4], ['javier-milei', 0.3],
      ['brics-summit-kazan-2024', 0.25], ['kassym-jomart-tokayev', 0.2], ['KZ', 0.2], ['ZA', 0.2], ['BR', 0.15], ['IN', 0.15], ['CN', 0.15],
    ],
  },
  {
    slug: 'mirziyoyev-xi-all-weather-partnership',
    headline: 'Mirziyoyev and Xi lift ties to an ‘all-weather’ partnership',
    summary: 'A state visit to Beijing and Shenzhen gives Uzbekistan one of the highest ranks in Chinese diplomacy.',
    byline: 'Tashkent desk', section: 'Diplomacy', urgency: 4, publishedAt: '2024-01-25T11:05:00.000Z',
    body: [
      'Uzbekistan and China have declared an all-weather comprehensive strategic partnership for a new era, a formula that Beijing keeps for few of its partners. President Shavkat Mirziyoyev and President Xi Jinping announced the step on 24 January, during the Uzbek leader’s state visit.',
      'In the capital Mirziyoyev also met Premier Li Qiang and the heads of banks and state companies. He went on to Shenzhen, the southern city that is home to much of China’s technology industry, for a forum of investors.',
      'Trade, investment and transport filled most of the agenda. For Tashkent the railway from China through Kyrgyzstan to the Ferghana Valley matters more than any other project: it would give a double-landlocked country a shorter way to the ports of the Pacific and, in the other direction, would carry Chinese freight towards the Caspian and the Gulf. The three governments still had to settle the terms of financing and ownership.',
      'China is among Uzbekistan’s two largest trading partners, along with Russia, and its companies build solar plants, cars and cement works in the country. Uzbek officials want more of what is made by those plants to be sold abroad, so as to narrow a deficit in trade that has grown with each year.',
    ],
    about: [
      ['UZ', 1], ['CN', 0.95], ['shavkat-mirziyoyev', 0.95], ['mirziyoyev-state-visit-china-2024', 0.9], ['xi-jinping', 0.8],
      ['li-qiang', 0.3], ['KG', 0.25], ['RU', 0.15],
    ],
  },
  {
    slug: 'two-allied-treaties-in-two-days',
    headline: 'Central Asian neighbours sign two treaties of alliance in two days',
    summary:
      'Kazakhstan and Kyrgyzstan in Bishkek, Uzbekistan and Tajikistan in Dushanbe: four presidents put allied relations on paper ' +
      'within a day of each other.',
    byline: 'Silkwire Demo Desk', section: 'Diplomacy', urgency: 4, publishedAt: '2024-04-19T14:40:00.000Z',
    body: [
      'Two visits on the same two days have tied four Central Asian states more closely together. On 18 April in Dushanbe, Presidents Shavkat Mirziyoyev of Uzbekistan and Emomali Rahmon of Tajikistan signed a treaty on allied relations. A day later in Bishkek, Kassym-Jomart Tokayev of Kazakhstan and Sadyr Japarov of Kyrgyzstan signed a treaty that deepens and widens theirs.',
      'The word ally has a particular weight in the first case. Until 2016 Uzbekistan and Tajikistan had closed crossings, mined stretches of border and a bitter quarrel over the Rogun dam. Since then the two governments have dropped visas, reopened roads and begun to plan hydropower stations together.',
      'In Bishkek the talks turned to trade, queues at the border and the Kambarata-1 hydropower plant, which Kyrgyzstan means to build on the Naryn with Kazakhstan and Uzbekistan as partners. All three need the electricity and, lower down the river, the water.',
      'Neither treaty creates a military bloc. Kazakhstan, Kyrgyzstan and Tajikistan already belong to the CSTO, which is led by Russia; Uzbekistan left it in 2012. What the four have in common is a wish to settle the region’s affairs among themselves, the purpose of the consultative meetings that their presidents have held since 2018.',
    ],
    about: [
      ['KZ', 0.8], ['KG', 0.8], ['UZ', 0.8], ['TJ', 0.8], ['tokayev-visit-kyrgyzstan-2024', 0.8],
      ['mirziyoyev-state-visit-tajikistan-2024', 0.8], ['kassym-jomart-tokayev', 0.75], ['sadyr-japarov', 0.75],
      ['shavkat-mirziyoyev', 0.75], ['emomali-rahmon', 0.75], ['csto', 0.2],
      ['consultative-meeting-of-heads-of-state-of-central-asia', 0.15], ['RU', 0.1],
    ],
  },
  {
    slug: 'cameron-tours-central-asia',
    headline: 'Cameron ends a tour of all five Central Asian states',
    summary:
      'The British foreign secretary signs a strategic agreement in Astana and says that London is not asking the region to choose ' +
      'sides.',
    byline: 'Astana desk', section: 'Diplomacy', urgency: 4, publishedAt: '2024-04-26T09:30:00.000Z',
    body: [
      'Britain’s foreign secretary, David Cameron, has completed a week-long journey through Tajikistan, Kyrgyzstan, Uzbekistan, Turkmenistan, Kazakhstan and Mongolia, the broadest tour of the region by a British minister in years.',
      'Its main document was signed in Astana on 24 April. Cameron and Kazakhstan’s foreign minister, Murat Nurtleu, put their names to a strategic partnership and cooperation agreement that had been six years in the making and that replaces, for Britain, the arrangements it had as a member of the European Union. It covers trade, energy, minerals, climate and education.',
      'London also promised 50 million pounds over three years for development in Central Asia and Europe’s eastern neighbourhood, and twice the money for Chevening scholarships. Cameron, who in 2013 had been the first British prime minister to visit Kazakhstan, was received by President Kassym-Jomart Tokayev.',
      'Sanctions were the harder part of the conversation. Western governments want less trade in restricted goods to reach Russia by way of its neighbours, while the Central Asian states insist that they respect the measures but cannot cut off their largest partner. Cameron’s answer throughout was that Britain offers one more choice and does not ask anyone to give up dealings with Russia or China.',
    ],
    about: [
      ['GB', 1], ['david-cameron', 1], ['cameron-central-asia-tour-2024', 0.95], ['KZ', 0.8], ['murat-nurtleu', 0.6],
      ['kassym-jomart-tokayev', 0.4], ['TJ', 0.35], ['KG', 0.35], ['UZ', 0.35], ['TM', 0.35], ['MN', 0.3], ['RU', 0.3], ['CN', 0.15],
      ['eu', 0.15],
    ],
  },
  {
    slug: 'uzbekistan-picks-up-pace-on-wto',
    headline: 'Uzbekistan picks up pace on its way into the WTO',
    summary: 'Negotiators meet in Geneva for the eighth time and keep to the aim of joining by the ministerial conference in Cameroon.',
    byline: 'Tashkent desk', section: 'Trade', urgency: 5, publishedAt: '2024-05-25T07:15:00.000Z',
    body: [
      'Uzbekistan’s bid for membership of the World Trade Organization passed another stage in Geneva on 24 May, when the working party on its accession met for the eighth time, only half a year after the seventh.',
      'Deputy Prime Minister Jamshid Khodjaev led the delegation, with the chief negotiator, Azizbek Urunov. Tashkent’s aim is to finish by the organization’s fourteenth ministerial conference, which Cameroon is to host in 2026. Members praised the speed of reform and listed what remains, from subsidies and state enterprises to rules on food safety.',
      'The road has been a long one. Uzbekistan applied in 1994, and the talks then lay idle for some fifteen years until President Shavkat Mirziyoyev’s government revived them in 2020. An applicant has to agree terms twice over: with the whole membership on rules, and one by one with each country that asks for talks on tariffs and services.',
      'Membership has come to the region unevenly. Kyrgyzstan joined in 1998, Tajikistan in 2013 and Kazakhstan in 2015. Turkmenistan, the last of the five, has had a working party of its own since 2022. With Uzbekistan inside, four of the five economies of Central Asia would trade under one set of rules.',
    ],
    about: [
      ['UZ', 1], ['wto', 1], ['uzbekistan-wto-working-party-2024', 0.9], ['jamshid-khodjaev', 0.5], ['shavkat-mirziyoyev', 0.3],
      ['KG', 0.2], ['TJ', 0.2], ['KZ', 0.2], ['TM', 0.2], ['CM', 0.2],
    ],
  },
  {
    slug: 'putin-tashkent-nuclear-plant',
    headline: 'Putin’s visit to Tashkent brings a contract for a nuclear plant',
    summary: 'Rosatom is to build small reactors in the Jizzakh region, its first order abroad for a station of the kind.',
    byline: 'Tashkent desk', section: 'Energy', urgency: 4, publishedAt: '2024-05-27T15:50:00.000Z',
    body: [
      'Russia is to build a small nuclear power station in Uzbekistan. The contract was signed on 27 May in Tashkent, where President Vladimir Putin is on a state visit and held talks with President Shavkat Mirziyoyev.',
      'The plant is planned for the Jizzakh region, with a capacity of 330 megawatts from six reactors of 55 megawatts each. They belong to a type that the Russian state company Rosatom developed for icebreakers, and the project is its first export of a land-based station with such units. It replaces, at least for now, an older plan for two large reactors, on which the sides have been talking since 2018.',
      'Uzbekistan’s demand for power is rising with its population and its factories, while its gas fields decline. In 2023 it began to import gas from Russia through Kazakhstan, along pipelines that once ran the other way, and Mirziyoyev said in Tashkent that the country is interested in larger volumes.',
      'Uzbekistan is the third country that Putin has visited since the start of his new term in May, after China and Belarus. Trade, labour migration and transport corridors to the south were also on the table. Uzbekistan takes no part in Russia’s military or economic blocs, apart from its status of observer in the EAEU.',
    ],
    about: [
      ['UZ', 1], ['RU', 0.95], ['vladimir-putin', 0.95], ['putin-state-visit-uzbekistan-2024', 0.9], ['shavkat-mirziyoyev', 0.8],
      ['rosatom', 0.8], ['KZ', 0.2], ['eaeu', 0.15], ['CN', 0.1], ['BY', 0.1],
    ],
  },
  {
    slug: 'railway-agreement-signed-in-beijing',
    headline: 'China, Kyrgyzstan and Uzbekistan sign railway agreement after decades of talk',
    summary: 'The three presidents follow by video link as their governments agree the legal terms of a line across the Tian Shan.',
    byline: 'Bishkek desk', section: 'Transport', urgency: 4, publishedAt: '2024-06-06T12:25:00.000Z',
    body: [
      'The railway from China to Uzbekistan by way of Kyrgyzstan, discussed since the 1990s, has its founding document. The three governments signed an intergovernmental agreement on the project in Beijing on 6 June, with Presidents Xi Jinping, Sadyr Japarov and Shavkat Mirziyoyev taking part by video link.',
      'The line is to run from Kashgar in Xinjiang over the Torugart pass, across the mountains of Naryn to Jalal-Abad in the south of Kyrgyzstan, and on to the Uzbek network at Andijan. A joint company will own it, with China holding 51 percent and the other two 24.5 percent each. Since Chinese and post-Soviet tracks differ in width, freight is to change wagons at Makmal on the way.',
      'Xi called the railway a landmark of the Belt and Road Initiative. For Kyrgyzstan, whose north and south have no rail link with each other, it is a chance to become a country of transit; for Uzbekistan it is a second way to China beside the one through Kazakhstan.',
      'Most of the hard work lies on the Kyrgyz side, where dozens of bridges and tunnels are to cross high and unstable ground. The cost and the debt that it may bring have been argued over in Bishkek for years. The agreement fixes principles and leaves the terms of construction and finance to later contracts.',
    ],
    about: [
      ['cku-railway-agreement-2024', 1], ['KG', 0.95], ['CN', 0.9], ['UZ', 0.85], ['sadyr-japarov', 0.6], ['xi-jinping', 0.6],
      ['shavkat-mirziyoyev', 0.5], ['belt-and-road-initiative', 0.25], ['KZ', 0.15],
    ],
  },
];
