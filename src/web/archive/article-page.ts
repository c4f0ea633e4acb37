import { ArticlePageDocument, type ArticlePageQuery } from '../operations.ts';
import type { Ask } from './ask.ts';
import { counted, momentInWords } from './dates.ts';
import type { Page } from './frame.ts';
import { html, jsonInScript, trusted, type Html } from '../html.ts';
import { articlePath, entityLink } from './links.ts';
import { part } from './parts.ts';
import { kicker, timeOf } from './story.ts';
import { notFound, withdrawn } from './trouble.ts';

type Article = NonNullable<ArticlePageQuery['article']>;

/** A story, whole; of one that was withdrawn, that it was. */
export async function articlePage(ask: Ask, slug: string): Promise<Page> {
  const { article } = await ask(ArticlePageDocument, { slug });
  if (!article) return notFound('story', slug);
  if (article.status === 'WITHDRAWN') return withdrawn(article);
  const { headline, summary } = article;
  return {
    status: 200,
    title: headline,
    description: summary || headline,
    canonical: articlePath(article.slug),
    head: headOf(article),
    main: html`<article class="article" lang="${article.language}">
<header>
${kicker(article)}<h1 dir="auto">${headline}</h1>
${summary !== '' && html`<p class="standfirst" dir="auto">${summary}</p>`}
<p class="byline">${creditOf(article)}</p>
</header>
${corrections(article)}
${article.imageUrl !== null && html`<img class="lead" src="${article.imageUrl}" alt="" loading="lazy" referrerpolicy="no-referrer">`}
<div class="body" dir="auto">${trusted(article.body)}</div>
</article>
<div class="after">
${part('spoken-of', 'In this story', spokenOf(article))}
${part('related', 'Related stories', relatedTo(article))}
</div>`,
  };
}

function momentOf(at: string): Html {
  return html`<time datetime="${at}">${momentInWords(at)}</time>`;
}

function creditOf({ byline, source, publishedAt, revisions, wordCount, canonicalUrl }: Article): Html {
  const first = canonicalUrl ?? source?.url ?? null;
  const from = source && (first !== null && isWeb(first) ? html`<a href="${first}" rel="noopener noreferrer">${source.name}</a>` : source.name);
  // The first of those that were public is the story as it came out.
  const changedAt = revisions.length > 1 && changeOf(revisions);
  const credits = [
    byline !== null && html`<span class="by" dir="auto">${byline}</span>`,
    from && html`<span>From ${from}</span>`,
    publishedAt !== null && momentOf(publishedAt),
    changedAt && html`<span>updated ${momentOf(changedAt)}</span>`,
    html`<span>${counted(wordCount, 'word', 'words')}</span>`,
  ];
  return html`<span lang="en">${credits.filter((credit) => credit !== false && credit !== null).map((credit, n) => html`${n > 0 && ' · '}${credit}`)}</span>`;
}

/** When its last public version was saved. */
function changeOf(revisions: Article['revisions']): string {
  return revisions.map(({ at }) => at).reduce((a, b) => (a > b ? a : b), '');
}

function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

function corrections({ corrections: list }: Article): Html | false {
  return list.length > 0 && html`<aside class="corrections" aria-label="Corrections" lang="en">${list.toReversed().map(({ note, at }) =>
    html`<p class="remark"><strong>Correction</strong> ${momentOf(at)}<span class="text" dir="auto">${note}</span></p>`)}</aside>`;
}

/** Who and what it speaks of, a kind a row; the most salient first. */
function spokenOf({ mentions }: Article): Html | false {
  if (mentions.length === 0) return false;
  const rows = [['Person', 'People'], ['Country', 'Countries'], ['Organization', 'Organizations'], ['Event', 'Events']].map(([type, title]) => {
    const entities = mentions.map(({ entity }) => entity).filter(({ __typename }) => __typename === type);
    return entities.length > 0 && html`<div><dt>${title}</dt><dd>${entities.map((entity) => html`<span class="of">${entityLink(entity)}</span> `)}</dd></div>`;
  });
  return html`<dl class="facts spoken">${rows}</dl>`;
}

function relatedTo({ related }: Article): Html | false {
  return related.length > 0 && html`<ul class="lines related">${related.map(({ slug, headline, publishedAt, language }) =>
    html`<li><a href="${articlePath(slug)}" lang="${language}" dir="auto">${headline}</a> <span class="detail">${publishedAt !== null && timeOf(publishedAt)}</span></li>`)}</ul>`;
}

/** OpenGraph and schema.org's NewsArticle: https://schema.org/NewsArticle */
function headOf({ headline, summary, url, language, publishedAt, revisions, byline, section, imageUrl, source, wordCount }: Article): Html {
  const data = {
    '@context': 'https://schema.org', '@type': 'NewsArticle', headline, description: summary, url, mainEntityOfPage: url, inLanguage: language,
    datePublished: publishedAt, dateModified: changeOf(revisions) || publishedAt, articleSection: section, wordCount,
    ...(byline !== null && { author: { '@type': 'Person', name: byline } }),
    ...(imageUrl !== null && { image: imageUrl }),
    publisher: { '@type': 'NewsMediaOrganization', name: source?.name ?? 'Silkwire' },
  };
  return html`<meta property="og:type" content="article">
${publishedAt !== null && html`<meta property="article:published_time" content="${publishedAt}">
`}${section !== null && html`<meta property="article:section" content="${section}">
`}${imageUrl !== null && html`<meta property="og:image" content="${imageUrl}">
`}<script type="application/ld+json">${jsonInScript(data)}</script>
`;
}
