import type { StoryFact } from '../facts.ts';

/** Demo stories: our own words on real public events of July to December 2024. */
export const stories2024b: readonly StoryFact[] = [
  {
    slug: 'sco-takes-in-belarus-at-astana',
    headline: 'SCO takes in Belarus as Kazakhstan hands the chair to China',
    summary:
      'The Astana summit brings the organization to ten members and draws the UN secretary-general and the leaders of Türkiye and ' +
      'Azerbaijan.',
    byline: 'Astana desk', section: 'Diplomacy', urgency: 3, publishedAt: '2024-07-04T13:10:00.000Z',
    body: [
      'The Shanghai Cooperation Organization admitted Belarus as its tenth member on 4 July, at a summit in Astana that closed Kazakhstan’s year in the chair. President Alexander Lukashenko took his seat beside the leaders of China, Russia, Pakistan and the Central Asian members.',
      'President Kassym-Jomart Tokayev, the host, put forward an initiative on world unity for just peace, harmony and development, which the members supported. They adopted the Astana Declaration and chose Nurlan Yermekbayev, a former defence minister of Kazakhstan, as the next secretary-general, from January 2025.',
      'China’s Xi Jinping, who had paid a state visit to Kazakhstan on the eve of the meeting, takes over the chair. India’s prime minister, Narendra Modi, stayed away and was represented by Foreign Minister Subrahmanyam Jaishankar.',
      'A second session, called SCO Plus, brought in guests and partners of the organization. Among them were UN Secretary-General António Guterres, Türkiye’s President Recep Tayyip Erdoğan and Azerbaijan’s President Ilham Aliyev. Vladimir Putin used the day for a series of bilateral talks.',
      'With Belarus the organization for the first time has a member wholly in Europe. Founded in 2001 by six states to deal with borders and extremism, it now counts India, Pakistan and Iran among its members as well, and takes its decisions by consensus, which keeps its documents broad.',
    ],
    about: [
      ['sco', 1], ['sco-summit-astana-2024', 1], ['KZ', 0.9], ['kassym-jomart-tokayev', 0.85], ['BY', 0.8], ['CN', 0.7],
      ['alexander-lukashenko', 0.6], ['xi-jinping', 0.6], ['nurlan-yermekbayev', 0.4], ['antonio-guterres', 0.35], ['vladimir-putin', 0.35],
      ['RU', 0.35], ['IN', 0.3], ['recep-tayyip-erdogan', 0.25], ['ilham-aliyev', 0.25], ['narendra-modi', 0.25],
      ['subrahmanyam-jaishankar', 0.25], ['xi-state-visit-kazakhstan-2024', 0.25], ['PK', 0.2], ['TR', 0.2], ['AZ', 0.2], ['un', 0.2],
      ['IR', 0.15],
    ],
  },
  {
    slug: 'turkic-leaders-sign-karabakh-declaration',
    headline: 'Turkic leaders sign Karabakh Declaration in Shusha',
    summary: 'An informal summit in Azerbaijan puts transport and climate first and makes such summits a regular event.',
    byline: 'Baku desk', section: 'Diplomacy', urgency: 4, publishedAt: '2024-07-06T12:45:00.000Z',
    body: [
      'The Organization of Turkic States adopted the Karabakh Declaration on 6 July at an informal summit in Shusha, the hill town that Azerbaijan took back in the war of 2020.',
      'President Ilham Aliyev received Kassym-Jomart Tokayev of Kazakhstan, Sadyr Japarov of Kyrgyzstan and Shavkat Mirziyoyev of Uzbekistan. Türkiye sent Vice President Cevdet Yılmaz. Hungary, an observer, was represented by Prime Minister Viktor Orbán, who had been in Moscow the day before. The organization’s secretary-general, Kubanychbek Omuraliev, took part as well.',
      'The theme was a sustainable future through transport, connectivity and climate action. The declaration gives weight to the Middle Corridor across the Caspian, the route on which Kazakh and Azerbaijani ports hope to carry more of the trade between China and Europe, and to the coming climate conference in Baku.',
      'The choice of place was a message in itself. Azerbaijan has been rebuilding Shusha as a cultural centre since the fighting, and a gathering of friendly presidents there underlines that Baku regards the question of Karabakh as closed.',
      'Leaders also backed Aliyev’s proposal to hold an informal summit each year besides the regular one, which was due in Bishkek in the autumn.',
    ],
    about: [
      ['ots', 1], ['ots-informal-summit-shusha-2024', 1], ['AZ', 0.95], ['ilham-aliyev', 0.9], ['kassym-jomart-tokayev', 0.45],
      ['sadyr-japarov', 0.45], ['shavkat-mirziyoyev', 0.45], ['viktor-orban', 0.4], ['KZ', 0.4], ['TR', 0.35], ['KG', 0.35], ['UZ', 0.35],
      ['HU', 0.3], ['kubanychbek-omuraliev', 0.25], ['cevdet-yilmaz', 0.25], ['trans-caspian-international-transport-route', 0.25],
      ['cop29-baku-2024', 0.2], ['ots-summit-bishkek-2024', 0.15], ['CN', 0.1],
    ],
  },
  {
    slug: 'kishida-calls-off-central-asia-trip',
    headline: 'Kishida calls off Central Asia trip over earthquake advisory',
    summary: 'The first summit of Japan and the five Central Asian states is postponed hours before it was to open in Astana.',
    byline: 'Astana desk', section: 'Diplomacy', urgency: 3, publishedAt: '2024-08-09T06:40:00.000Z',
    body: [
      'Japan’s prime minister, Fumio Kishida, has put off a visit to Kazakhstan, Uzbekistan and Mongolia, and with it the first summit of Central Asia and Japan, which was to take place in Astana on 9 August.',
      'The reason lies at home. A strong earthquake off Miyazaki on 8 August led Japan’s meteorological agency to warn, for the first time, of a higher than usual chance of a great earthquake along the Nankai Trough, the fault that runs off the country’s Pacific coast. Kishida said that he had to stay in Japan to direct the response while the advisory was in force.',
      'The meeting in Astana had been prepared for months as the high point of a format founded in 2004. Known as the Central Asia plus Japan Dialogue, it was the first of the many in which an outside power talks to the five states together, and until now has met at the level of foreign ministers.',
      'Tokyo had meant to bring proposals on energy, transport across the Caspian and the training of specialists. The governments are to look for new dates. In the Kazakh capital the day’s other meeting goes ahead: President Kassym-Jomart Tokayev receives the leaders of Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan for their yearly consultations.',
    ],
    about: [
      ['JP', 1], ['fumio-kishida', 1], ['central-asia-japan-summit-astana-2024', 1], ['central-asia-plus-japan', 0.8], ['KZ', 0.7],
      ['kassym-jomart-tokayev', 0.35], ['UZ', 0.35], ['MN', 0.3], ['consultative-meeting-astana-2024', 0.3], ['KG', 0.2], ['TJ', 0.2],
      ['TM', 0.2], ['consultative-meeting-of-heads-of-state-of-central-asia', 0.2],
    ],
  },
  {
    slug: 'five-presidents-adopt-2040-concept',
    headline: 'Five presidents adopt a concept for Central Asia to 2040',
    summary: 'At their sixth consultative meeting the region’s leaders agree a long-term plan, with Azerbaijan at the table.',
    byline: 'Astana desk', section: 'Diplomacy', urgency: 4, publishedAt: '2024-08-09T15:30:00.000Z',
    body: [
      'The presidents of the five Central Asian states approved a concept of regional cooperation to the year 2040 on 9 August, at their sixth consultative meeting. They also adopted a road map for 2025–2027 and a plan of industrial cooperation for the same years.',
      'Kassym-Jomart Tokayev of Kazakhstan chaired the meeting in Astana. Sadyr Japarov of Kyrgyzstan, Emomali Rahmon of Tajikistan, Serdar Berdimuhamedow of Turkmenistan and Shavkat Mirziyoyev of Uzbekistan took part. Ilham Aliyev of Azerbaijan and the head of the United Nations centre for preventive diplomacy in Ashgabat were the guests of honour.',
      'On the eve of the meeting Tokayev published an article on what he called the renaissance of Central Asia, in which he argued that the region has become an actor in world affairs rather than a field on which others play.',
      'Water, energy and transport remain the tests of that claim. The five share two great rivers, a power grid and, increasingly, the same corridors to the Caspian and to Afghanistan. They have no common secretariat and no binding budget: the consultative meetings, begun in 2018 on an Uzbek proposal, rest on the will of the presidents. Uzbekistan is to host the next.',
    ],
    about: [
      ['consultative-meeting-astana-2024', 1], ['KZ', 0.9], ['kassym-jomart-tokayev', 0.9],
      ['consultative-meeting-of-heads-of-state-of-central-asia', 0.9], ['shavkat-mirziyoyev', 0.6], ['UZ', 0.6], ['sadyr-japarov', 0.55],
      ['emomali-rahmon', 0.55], ['serdar-berdimuhamedow', 0.55], ['ilham-aliyev', 0.5], ['KG', 0.5], ['TJ', 0.5], ['TM', 0.5], ['AZ', 0.45],
      ['un', 0.2], ['unrcca', 0.15], ['AF', 0.1], ['consultative-meeting-tashkent-2025', 0.1],
    ],
  },
  {
    slug: 'nomad-games-close-in-astana',
    headline: 'World Nomad Games close in Astana, next stop Kyrgyzstan',
    summary:
      'The fifth Games bring athletes from 89 countries to the Kazakh capital and go back in 2026 to the country that invented them.',
    byline: 'Astana desk', section: 'Society', urgency: 5, publishedAt: '2024-09-14T08:00:00.000Z',
    body: [
      'The fifth World Nomad Games ended in Astana on 13 September with the hosts at the top of the medal table, ahead of Kyrgyzstan. Athletes from 89 countries had taken part since the opening on 8 September, at which President Kassym-Jomart Tokayev welcomed leaders of the region.',
      'The programme held 21 sports, among them wrestling, horseback archery, hunting with eagles, tug of war and the board game known as togyzkumalak in Kazakhstan and toguz korgool in Kyrgyzstan. In the field of horse games none is followed with more passion than kokpar, in which two teams fight for the carcass of a goat, today often a dummy. Kazakhstan’s win in the final left Kyrgyz fans angry with the referees, and for some days the dispute filled social media on both sides of the border.',
      'Kyrgyzstan created the Games and held the first three, in 2014, 2016 and 2018, on the shore of Lake Issyk-Kul. Türkiye followed in 2022 at Iznik. For 2026 they return to Kyrgyzstan.',
      'What began as a festival has grown into an instrument of diplomacy. The Games let a host show its heritage to visitors and to its Turkic partners, and for Kazakhstan they were among the largest sporting events it has ever held.',
    ],
    about: [
      ['KZ', 1], ['world-nomad-games-astana-2024', 1], ['KG', 0.7], ['kassym-jomart-tokayev', 0.35],
      ['world-nomad-games-kyrgyzstan-2026', 0.3], ['TR', 0.2],
    ],
  },
  {
    slug: 'scholz-in-astana-oil-migration',
    headline: 'Scholz meets five presidents in Astana with oil and migration in mind',
    summary: 'Germany’s second summit with Central Asia follows a deal on skilled workers signed in Samarkand.',
    byline: 'Astana desk', section: 'Diplomacy', urgency: 4, publishedAt: '2024-09-17T14:20:00.000Z',
    body: [
      'Chancellor Olaf Scholz met the presidents of Central Asia in Astana on 17 September, a year after he had received them in Berlin for the first summit between Germany and the five.',
      'Kazakhstan has become one of the suppliers that took Russia’s place on the German oil market: its crude flows through the Druzhba pipeline to the refinery at Schwedt. President Kassym-Jomart Tokayev told his guest that the country is ready to go on with those deliveries, and German companies are looking at its lithium, its rare metals and a plan for green hydrogen near the Caspian.',
      'Scholz had come from Samarkand, where President Shavkat Mirziyoyev saw the signing of an agreement on migration and mobility. It makes it easier for skilled Uzbeks to work in Germany and for Germany to return people who have no right to stay.',
      'The war in Ukraine shadowed the talks. Berlin wants to know that machines and parts sold to the region do not end in Russian arms factories. Tokayev repeated that Kazakhstan observes the sanctions regime but also said that Russia cannot be defeated militarily and that peace plans deserve a hearing.',
      'Sadyr Japarov, Emomali Rahmon and Serdar Berdimuhamedow took part in the summit too. No German chancellor had visited Kazakhstan since Angela Merkel in 2010.',
    ],
    about: [
      ['DE', 1], ['olaf-scholz', 1], ['central-asia-germany-summit-astana-2024', 1], ['KZ', 0.9], ['kassym-jomart-tokayev', 0.75],
      ['central-asia-germany', 0.7], ['UZ', 0.6], ['shavkat-mirziyoyev', 0.5], ['RU', 0.4],
      ['central-asia-germany-summit-berlin-2023', 0.25], ['UA', 0.25], ['sadyr-japarov', 0.2], ['emomali-rahmon', 0.2],
      ['serdar-berdimuhamedow', 0.2], ['KG', 0.15], ['TJ', 0.15], ['TM', 0.15], ['angela-merkel', 0.1],
    ],
  },
  {
    slug: 'central-asian-ministers-at-un',
    headline: 'Central Asian ministers bring water, climate and middle powers to the UN',
    summary:
      'In the first week after the Summit of the Future, the foreign ministers of Kazakhstan and Uzbekistan ask for a larger role for ' +
      'states of their size.',
    byline: 'Silkwire Demo Desk', section: 'Diplomacy', urgency: 5, publishedAt: '2024-09-29T10:10:00.000Z',
    body: [
      'Kazakhstan’s foreign minister, Murat Nurtleu, called at the United Nations on 28 September for a stronger voice of middle powers in a system that he sees near the point of failure. He spoke in the general debate of the 79th General Assembly, to which Central Asia has largely sent its ministers this year.',
      'Nurtleu asked the nuclear states to keep to the treaties on non-proliferation and on the test ban, a theme close to a country that gave up the arsenal it had inherited. He also said that Kazakhstan plans a regional summit on climate in 2026.',
      'Uzbekistan’s Bakhtiyor Saidov, speaking three days earlier, thanked Secretary-General António Guterres for his tour of the region in July and presented his government’s record on poverty.',
      'The debate followed the Summit of the Future of 22 and 23 September. Its Pact for the Future promises reform of the Security Council and of the financial institutions, and adds a compact on digital affairs. The pact passed without a vote, after the Assembly had refused to take up a last-minute amendment from Russia.',
      'For the five landlocked states the summit’s words on water, transit and development finance are of more use than those on the Security Council. Yet Kyrgyzstan hopes to sit on that council itself and is a candidate for the years 2027 and 2028.',
    ],
    about: [
      ['un', 1], ['unga-79-high-level-week-2024', 0.95], ['KZ', 0.9], ['murat-nurtleu', 0.9], ['summit-of-the-future-2024', 0.7],
      ['UZ', 0.6], ['bakhtiyor-saidov', 0.6], ['un-general-assembly', 0.6], ['antonio-guterres', 0.35], ['un-security-council', 0.35],
      ['KG', 0.3], ['RU', 0.2], ['US', 0.1],
    ],
  },
  {
    slug: 'kazakhstan-votes-for-nuclear-plant',
    headline: 'Kazakhstan votes for its first nuclear power plant',
    summary: 'More than 71 percent say yes in a referendum; the question of who will build the station is still open.',
    byline: 'Astana desk', section: 'Energy', urgency: 2, publishedAt: '2024-10-07T07:30:00.000Z',
    body: [
      'Voters in Kazakhstan have approved the construction of a nuclear power plant. The Central Election Commission put the share in favour at 71.12 percent and the turnout at 63.66 percent in the referendum held on 6 October.',
      'The ballot asked one question: whether the voter agreed with building a plant in the country. President Kassym-Jomart Tokayev had announced the vote in the summer. After casting his own he spoke of an international consortium of companies with the most advanced technology as the builder.',
      'The government’s preferred site is Ulken, a village on Lake Balkhash. Suppliers from China, South Korea, Russia and France have been on its list. Supporters point to ageing coal stations and to winters in which the south of the country has to buy electricity from its neighbours.',
      'Opponents fear for the lake, doubt the cost and would rather not depend on Russia’s Rosatom. Memory weighs as well: for four decades the Soviet Union tested nuclear weapons near Semipalatinsk, and people there still live with the consequences. Some activists were detained before the vote.',
      'Kazakhstan is the world’s largest producer of uranium but has had no working reactor for power since a Soviet plant at Aktau was shut down in 1999.',
    ],
    about: [
      ['KZ', 1], ['kazakhstan-nuclear-referendum-2024', 1], ['kassym-jomart-tokayev', 0.75], ['rosatom', 0.35], ['RU', 0.3], ['CN', 0.2],
      ['KR', 0.2], ['FR', 0.2],
    ],
  },
  {
    slug: 'cis-leaders-meet-in-moscow',
    headline: 'CIS leaders meet in Moscow and pass the chair to Tajikistan',
    summary: 'A routine summit of the Commonwealth gathers nine presidents and prime ministers, with Armenia present and Moldova absent.',
    byline: 'Silkwire Demo Desk', section: 'Diplomacy', urgency: 5, publishedAt: '2024-10-08T16:05:00.000Z',
    body: [
      'Leaders of the Commonwealth of Independent States met in Moscow on 8 October and closed Russia’s year in the chair, which goes to Tajikistan for 2025.',
      'President Vladimir Putin received Kassym-Jomart Tokayev of Kazakhstan, Sadyr Japarov of Kyrgyzstan, Emomali Rahmon of Tajikistan, Shavkat Mirziyoyev of Uzbekistan, Ilham Aliyev of Azerbaijan and Alexander Lukashenko of Belarus. Serdar Berdimuhamedow came for Turkmenistan, an associate member, and Prime Minister Nikol Pashinyan for Armenia, which has frozen its part in the CSTO but not in the Commonwealth. Moldova, formally still a member, has sent no one for years.',
      'Trade in national currencies, transport and the coming 80th anniversary of the victory of 1945 were on the agenda. The leaders adopted an address on the anniversary and named cultural capitals for the years ahead.',
      'The Commonwealth was founded in December 1991 to manage the end of the Soviet Union. It has since lost Georgia and, in practice, Ukraine, and much of the weight it had has moved to narrower unions, above all the EAEU in trade. Its use lies elsewhere: visa-free travel, the recognition of diplomas and pensions, and a yearly occasion on which leaders who do not always agree can speak in a corridor.',
    ],
    about: [
      ['cis', 1], ['cis-summit-moscow-2024', 1], ['RU', 0.85], ['vladimir-putin', 0.8], ['TJ', 0.55], ['emomali-rahmon', 0.5],
      ['kassym-jomart-tokayev', 0.4], ['sadyr-japarov', 0.4], ['shavkat-mirziyoyev', 0.4], ['nikol-pashinyan', 0.4], ['ilham-aliyev', 0.35],
      ['alexander-lukashenko', 0.35], ['AM', 0.35], ['serdar-berdimuhamedow', 0.3], ['KZ', 0.3], ['KG', 0.3], ['UZ', 0.3], ['AZ', 0.3],
      ['BY', 0.3], ['MD', 0.25], ['TM', 0.25], ['csto', 0.2], ['eaeu', 0.2], ['GE', 0.1], ['UA', 0.1],
    ],
  },
  {
    slug: 'afghan-traders-come-to-almaty',
    headline: 'Afghan traders come to Almaty with goods and hopes of transit',
    summary: 'A business forum ends with a road map and contracts, and with transit to the south as the larger prize.',
    byline: 'Astana desk', section: 'Trade', urgency: 5, publishedAt: '2024-10-24T05:45:00.000Z',
    body: [
      'Kazakhstan and Afghanistan ended a business forum in Almaty this week with a road map for trade and more than twenty contracts, worth about 318 million dollars by the organizers’ count. An exhibition of Afghan goods opened alongside it on 22 October.',
      'Deputy Prime Minister Serik Zhumangarin opened the event with Nooruddin Azizi, who runs the ministry of industry and commerce in the Taliban’s administration. The two governments want to bring trade between them to three billion dollars, several times the present figure, and most of what moves today is Kazakh flour and grain.',
      'No country has recognized the Taliban’s rule so far, but Kazakhstan has gone further than most in doing business with it. At the end of 2023 it removed the movement from its list of banned organizations, and Kabul has a representative in Astana.',
      'What interests Kazakh planners is the way through. A railway from the Turkmen border at Torghundi to Herat, and from there to Kandahar and Pakistan, would open the ports of the Indian Ocean to a country that has none of its own. Security, finance and sanctions against members of the Taliban stand in the way, and the forum’s papers speak of studies rather than of tracks.',
    ],
    about: [
      ['KZ', 1], ['AF', 1], ['kazakhstan-afghanistan-business-forum-2024', 1], ['afghan-exhibition-almaty-2024', 0.8], ['taliban', 0.7],
      ['serik-zhumangarin', 0.5], ['nooruddin-azizi', 0.5], ['kazakhstan-taliban-delisting-2023', 0.3], ['PK', 0.2], ['TM', 0.15],
    ],
  },
  {
    slug: 'kazan-summit-creates-brics-partners',
    headline: 'Kazan summit creates a rank of BRICS partners',
    summary:
      'The first summit of the enlarged group ends with a declaration of more than 130 points, a handshake between India and China, and ' +
      'guests from Central Asia.',
    byline: 'Silkwire Demo Desk', section: 'Diplomacy', urgency: 2, publishedAt: '2024-10-24T16:35:00.000Z',
    body: [
      'BRICS closed its summit in Kazan on 24 October with a new status for countries that want to be near the group without joining it. Leaders agreed on a list of future partner states; its names are to be published once each has replied to an invitation.',
      'President Vladimir Putin chaired the meeting, the largest in Russia since its full-scale invasion of Ukraine. Xi Jinping of China, Narendra Modi of India, Cyril Ramaphosa of South Africa and Masoud Pezeshkian of Iran were among the members present. Brazil’s President Luiz Inácio Lula da Silva stayed at home after an injury and spoke by video link. Xi and Modi held their first formal talks in five years, days after their governments agreed on patrols along the disputed frontier.',
      'The Kazan Declaration, adopted on 23 October, calls for reform of the United Nations and the financial institutions and for more trade in the members’ own currencies. It proposes no common currency.',
      'On the last day the circle widened. Kassym-Jomart Tokayev, Shavkat Mirziyoyev, Sadyr Japarov and Emomali Rahmon came as guests from Central Asia, as did Türkiye’s Recep Tayyip Erdoğan, Azerbaijan’s Ilham Aliyev and Belarus’s Alexander Lukashenko. UN Secretary-General António Guterres, criticized by Kyiv for coming, told the meeting that peace in Ukraine must follow the Charter. Tokayev’s spokesman, Berik Uali, had said before the summit that Kazakhstan would not ask to be admitted for now.',
    ],
    about: [
      ['brics', 1], ['brics-summit-kazan-2024', 1], ['RU', 0.9], ['vladimir-putin', 0.9], ['xi-jinping', 0.55], ['narendra-modi', 0.55],
      ['CN', 0.5], ['IN', 0.5], ['KZ', 0.45], ['kassym-jomart-tokayev', 0.45], ['antonio-guterres', 0.4], ['masoud-pezeshkian', 0.3],
      ['luiz-inacio-lula-da-silva', 0.3], ['shavkat-mirziyoyev', 0.3], ['sadyr-japarov', 0.3], ['emomali-rahmon', 0.3],
      ['recep-tayyip-erdogan', 0.3], ['un', 0.3], ['UA', 0.3], ['berik-uali', 0.25], ['cyril-ramaphosa', 0.25], ['ilham-aliyev', 0.25],
      ['alexander-lukashenko', 0.25], ['BR', 0.25], ['UZ', 0.25], ['KG', 0.25], ['TJ', 0.25], ['IR', 0.2], ['TR', 0.2], ['AZ', 0.2],
      ['BY', 0.2], ['ZA', 0.15],
    ],
  },
  {
    slug: 'turkic-charter-adopted-in-bishkek',
    headline: 'Turkic states adopt a charter and a flag in Bishkek',
    summary: 'Kyrgyzstan takes the chair of an organization that wants to be about more than kinship.',
    byline: 'Bishkek desk', section: 'Diplomacy', urgency: 4, publishedAt: '2024-11-06T14:15:00.000Z',
    body: [
      'The Organization of Turkic States adopted a Charter of the Turkic World and a new flag at its eleventh summit, held in Bishkek on 6 November. President Sadyr Japarov took over the chair from Kazakhstan’s Kassym-Jomart Tokayev.',
      'Azerbaijan’s Ilham Aliyev, Türkiye’s Recep Tayyip Erdoğan and Uzbekistan’s Shavkat Mirziyoyev attended, along with Hungary’s prime minister, Viktor Orbán, as an observer. Turkmenistan, also an observer, was represented by its ambassador.',
      'Economic papers made up the harder part of the work. Ministers signed an agreement on the digital economy and set up a council of the members’ central banks, and the leaders approved a common vision of a green economy. Bishkek was named the digital capital of the Turkic world for 2025. Orbán received the organization’s highest order. Erdoğan had come a day early for talks with Japarov.',
      'The body was founded in 2009 as the Turkic Council and took its present name in 2021. Its members stretch from the Bosphorus to the Chinese border, and the trade between them, though growing, is still small beside what each sells to Russia, China or the European Union. That gap is what the Turkic Investment Fund and the talk of simpler customs are meant to close.',
    ],
    about: [
      ['ots', 1], ['ots-summit-bishkek-2024', 1], ['KG', 0.95], ['sadyr-japarov', 0.85], ['recep-tayyip-erdogan', 0.6],
      ['kassym-jomart-tokayev', 0.5], ['TR', 0.5], ['ilham-aliyev', 0.45], ['shavkat-mirziyoyev', 0.45], ['viktor-orban', 0.45],
      ['KZ', 0.4], ['AZ', 0.4], ['UZ', 0.4], ['HU', 0.3], ['TM', 0.2], ['turkic-investment-fund', 0.2], ['RU', 0.1], ['CN', 0.1],
      ['eu', 0.1],
    ],
  },
  {
    slug: 'baku-climate-deal-and-caspian-power',
    headline: 'Baku climate talks end with a finance deal, and a Caspian power plan on the side',
    summary: 'COP29 sets a goal of 300 billion dollars a year; Azerbaijan, Kazakhstan and Uzbekistan agree to send green electricity west.',
    byline: 'Baku desk', section: 'Energy', urgency: 4, publishedAt: '2024-11-24T09:50:00.000Z',
    body: [
      'The climate conference in Baku ended in the early hours of 24 November, more than a day late, with a promise of at least 300 billion dollars a year for developing countries by 2035. Rich states are to take the lead in raising the money. India and others protested that the sum is far too small; the same text speaks of 1.3 trillion dollars from all sources as the aim.',
      'For Azerbaijan, which lives by oil and gas, the two weeks were the largest diplomatic event in its history. President Ilham Aliyev opened them with a defence of fossil fuels as a gift of God, to the dismay of many delegates. UN Secretary-General António Guterres called for a deal to the end.',
      'The region has its own outcome to show. On 13 November Aliyev, Kazakhstan’s Kassym-Jomart Tokayev and Uzbekistan’s Shavkat Mirziyoyev signed an agreement in Baku on a strategic partnership in green energy. It looks to wind and solar power from the steppe, a cable under the Caspian Sea and, by way of Georgia and the Black Sea, buyers in Europe.',
      'Such a line is years away and its cost unknown. But the three governments have begun to study how their grids could be joined, and the plan gives the Middle Corridor, so far a route for containers, something else to carry.',
    ],
    about: [
      ['cop29-baku-2024', 1], ['AZ', 1], ['central-asia-azerbaijan-green-energy-agreement-2024', 0.8], ['ilham-aliyev', 0.75], ['KZ', 0.6],
      ['UZ', 0.6], ['un', 0.6], ['kassym-jomart-tokayev', 0.5], ['shavkat-mirziyoyev', 0.5], ['antonio-guterres', 0.35], ['IN', 0.2],
      ['trans-caspian-international-transport-route', 0.2], ['GE', 0.15],
    ],
  },
  {
    slug: 'putin-in-astana-csto-without-armenia',
    headline: 'Putin in Astana: a state visit, and a CSTO session without Armenia',
    summary: 'Russia and Kazakhstan confirm their alliance; the security bloc’s chair passes to Kyrgyzstan.',
    byline: 'Astana desk', section: 'Security', urgency: 4, publishedAt: '2024-11-28T15:25:00.000Z',
    body: [
      'President Vladimir Putin ended a two-day state visit to Kazakhstan on 28 November with a session of the Collective Security Treaty Organization, from which Armenia was once more absent.',
      'His talks with President Kassym-Jomart Tokayev a day earlier dealt with energy, transport and trade. Russia carries most of Kazakhstan’s oil exports through the pipeline to Novorossiysk, would like to sell more gas to its northern regions and has offered to build power stations in three of its cities. Rosatom is among the contenders for the nuclear plant approved in the October referendum; on that point the two sides announced nothing new.',
      'Both leaders had prepared the ground with newspaper articles on friendship. The visit came some weeks after Russia had banned the import of several Kazakh farm products.',
      'At the CSTO session Tokayev received Alexander Lukashenko of Belarus, Sadyr Japarov of Kyrgyzstan and Emomali Rahmon of Tajikistan. The members agreed on a programme to strengthen the border between Tajikistan and Afghanistan, which has been under discussion for a decade. Kyrgyzstan holds the chair in 2025.',
      'Armenia’s prime minister, Nikol Pashinyan, has frozen its participation, saying that the organization did not come to its help against Azerbaijan. It has not formally left, and its seat is kept for it.',
    ],
    about: [
      ['KZ', 0.95], ['RU', 0.9], ['vladimir-putin', 0.9], ['kassym-jomart-tokayev', 0.9], ['csto', 0.9], ['csto-summit-astana-2024', 0.9],
      ['putin-state-visit-kazakhstan-2024', 0.9], ['AM', 0.5], ['KG', 0.4], ['nikol-pashinyan', 0.35], ['sadyr-japarov', 0.35],
      ['emomali-rahmon', 0.35], ['TJ', 0.35], ['alexander-lukashenko', 0.3], ['rosatom', 0.3], ['BY', 0.2], ['AF', 0.2],
      ['kazakhstan-nuclear-referendum-2024', 0.2], ['AZ', 0.15],
    ],
  },
  {
    slug: 'kyrgyz-tajik-border-fully-described',
    headline: 'Kyrgyzstan and Tajikistan agree on the last stretch of their border',
    summary: 'Security chiefs meeting in Batken say that the line of nearly a thousand kilometres is described in full.',
    byline: 'Bishkek desk', section: 'Security', urgency: 3, publishedAt: '2024-12-04T13:35:00.000Z',
    body: [
      'After 22 years of talks, Kyrgyzstan and Tajikistan have agreed on the whole of their common border. The heads of the two delegations, Kamchybek Tashiev and Saimumin Yatimov, announced on 4 December in the Kyrgyz town of Batken that the remaining sections had been described.',
      'Both men lead their countries’ state committees for national security, a sign of how the matter was treated after the fighting of 2021 and 2022. In those two clashes well over a hundred people were killed, villages were burnt and tens of thousands fled. All crossings have been shut since May 2021.',
      'The frontier, about 980 kilometres long, was drawn by Soviet officials who moved it more than once, and each side relied on the map that suited it. It winds around the Tajik exclave of Vorukh and across roads, canals and pastures that people on both sides have always used. A settlement therefore meant swaps of land and rules for shared roads and water as much as a line on paper.',
      'Working groups are now to draft the final documents, which have to go through the parliaments and be signed by Presidents Sadyr Japarov and Emomali Rahmon. The terms are not yet public. Officials ask residents of the border villages for patience until they are.',
    ],
    about: [
      ['KG', 1], ['TJ', 1], ['kyrgyz-tajik-border-talks-batken-2024', 1], ['kamchybek-tashiev', 0.8], ['saimumin-yatimov', 0.7],
      ['sadyr-japarov', 0.3], ['emomali-rahmon', 0.3], ['kyrgyz-tajik-border-treaty-2025', 0.2],
    ],
  },
  {
    slug: 'azerbaijan-airlines-jet-crashes-near-aktau',
    headline: 'Azerbaijan Airlines jet crashes near Aktau, 38 dead',
    summary: 'Twenty-nine people survive as a plane bound from Baku to Grozny comes down on the Kazakh side of the Caspian.',
    byline: 'Baku desk', section: 'Transport', urgency: 2, publishedAt: '2024-12-25T17:55:00.000Z',
    body: [
      'A passenger jet of Azerbaijan Airlines crashed near the Kazakh city of Aktau on 25 December, killing 38 of the 67 people on board. Rescuers pulled 29 survivors, children among them, from the rear part of the aircraft.',
      'Flight 8243, an Embraer 190, had left Baku in the morning for Grozny, the capital of Russia’s republic of Chechnya. It did not land there, turned away across the Caspian Sea and came down about three kilometres from Aktau airport. Most of the passengers were citizens of Azerbaijan; others were from Russia, Kazakhstan and Kyrgyzstan.',
      'The cause is not known. Russia’s aviation agency spoke first of a collision with birds. Pictures of the wreck show many small holes in the tail, and drones had been reported over the North Caucasus in the morning. Kazakhstan has formed a government commission, in which Azerbaijan takes part, and the flight recorders are to be examined.',
      'Azerbaijan’s president, Ilham Aliyev, was on his way to an informal meeting of CIS leaders in St Petersburg when he heard the news, and had his plane turn back to Baku. He declared 26 December a day of mourning. President Kassym-Jomart Tokayev of Kazakhstan and President Vladimir Putin of Russia sent their condolences.',
    ],
    about: [
      ['AZ', 1], ['azal-crash-aktau-2024', 1], ['KZ', 0.85], ['RU', 0.75], ['ilham-aliyev', 0.6], ['kassym-jomart-tokayev', 0.3],
      ['vladimir-putin', 0.3], ['KG', 0.2], ['cis', 0.1],
    ],
  },
  {
    slug: 'japarov-launches-railway-work',
    headline: 'Japarov launches work on railway from China to Uzbekistan',
    summary: 'Six months after the agreement, a ceremony in the Jalal-Abad region marks the start of construction.',
    byline: 'Bishkek desk', section: 'Transport', urgency: 4, publishedAt: '2024-12-27T10:30:00.000Z',
    body: [
      'Kyrgyzstan’s president, Sadyr Japarov, gave the signal for the China–Kyrgyzstan–Uzbekistan railway on 27 December, at a ceremony in Tosh-Kutchu in the Jalal-Abad region.',
      'China’s President Xi Jinping and Uzbekistan’s President Shavkat Mirziyoyev sent messages. Xi’s was read out by Zheng Shanjie, the head of China’s planning commission, and Mirziyoyev’s by Deputy Prime Minister Jamshid Khodjaev, who noted that the three countries had been on the way to this day for almost thirty years.',
      'A week earlier the Kyrgyz cabinet had signed an investment agreement with the joint company that is to design, build, finance and run the line. It followed the intergovernmental agreement of 6 June in Beijing. Much of the route lies in high mountains with few roads, and the builders reckon with years of work.',
      'Japarov had told parliament a few days before that the project was once called a fairy tale. For his government it is a matter of prestige as well as of transit fees: Kyrgyzstan has little track of its own, and none that crosses the country.',
      'When finished, the line is to shorten the rail journey from China to the Ferghana Valley and to link up with routes through Turkmenistan and Iran, or over the Caspian, to Europe. Neither Russia nor Kazakhstan, whose railways carry that traffic today, is a party to it.',
    ],
    about: [
      ['KG', 1], ['cku-railway-launch-2024', 1], ['sadyr-japarov', 0.9], ['CN', 0.75], ['UZ', 0.7], ['xi-jinping', 0.4],
      ['shavkat-mirziyoyev', 0.4], ['cku-railway-agreement-2024', 0.3], ['jamshid-khodjaev', 0.25], ['RU', 0.15], ['KZ', 0.15], ['TM', 0.1],
      ['IR', 0.1],
    ],
  },
];
