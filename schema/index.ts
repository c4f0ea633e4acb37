import { builder } from './builder.ts';
import './announcement.ts';
import './article.ts';
import './article-connection.ts';
import './audit.ts';
import './country.ts';
import './entity.ts';
import './event.ts';
import './node.ts';
import './organization.ts';
import './person.ts';
import './review.ts';
import './revision.ts';
import './scalars.ts';
import './suggest.ts';
import './token.ts';
import './viewer.ts';
import './mutation/confirm-review.ts';
import './mutation/correct-article.ts';
import './mutation/create-article.ts';
import './mutation/create-event.ts';
import './mutation/create-organization.ts';
import './mutation/create-person.ts';
import './mutation/create-token.ts';
import './mutation/import-articles.ts';
import './mutation/link-article.ts';
import './mutation/merge-entities.ts';
import './mutation/publish-article.ts';
import './mutation/reject-review.ts';
import './mutation/revoke-token.ts';
import './mutation/unlink-article.ts';
import './mutation/unschedule-article.ts';
import './mutation/update-article.ts';
import './mutation/update-event.ts';
import './mutation/update-organization.ts';
import './mutation/update-person.ts';
import './mutation/withdraw-article.ts';

builder.queryType({ description: 'What can be read. Lists are Relay connections: ask for 20, and for more after the last cursor.' });
builder.mutationType({
  description: "The newsroom's verbs. Each takes one input and gives the union of its success and the errors that it names; an error has changed nothing.",
});
builder.subscriptionType({ description: 'What happens from now on.' });

export const schema = builder.toSchema();
