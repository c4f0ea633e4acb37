-- Printed by "npm run print": the SQL that Silkwire sends to SQLite for its main queries, and below each how SQLite
-- looks for the rows. What a verb does is in order; reads, which may be asked side by side, are by their text. A SCAN of a table, or a TEMP B-TREE, that was not there before is an index lost.


-- The latest 20
-- =============
-- { articles(first: 20) { nodes { id headline publishedAt } pageInfo { hasNextPage endCursor } } }

with "visible_article" as not materialized (
  select "article".*
  from "article"
  where +"article"."status" = 'PUBLISHED'
), "visible_mention" as not materialized (
  select "mention".*
  from "mention"
  where +"mention"."status" = 'PUBLISHED'
)
select *
from (
  select coalesce(max(seq), 0) as log_seq
  from announcement
) as "log"
left join (
  select "visible_article".*
  from "visible_article"
  inner join (
    select "a"."sort_at" as sort_at, "a"."id" as id
    from visible_article a
    where "a"."status" = +?
    and true
    order by "a"."sort_at" desc, "a"."id" desc
    limit +?
  ) as "key" on "key"."id" = "visible_article"."id"
  order by "key"."sort_at" desc, "key"."id" desc
  limit +? offset +?
) as "page" on true
order by "page"."sort_at" desc, "page"."id" desc;
--   CO-ROUTINE log
--     SEARCH announcement
--   MATERIALIZE page
--     CO-ROUTINE key
--       SEARCH article USING COVERING INDEX article_newest (status=?)
--     SCAN key
--     SEARCH article USING INTEGER PRIMARY KEY (rowid=?)
--   SCAN log
--   SCAN page LEFT-JOIN
--   USE TEMP B-TREE FOR ORDER BY


-- The latest 20, with whom, where and what they speak of
-- ======================================================
-- { articles(first: 20) { nodes { headline body people { name country { name } } countries { name code } organizations { name } events { name startsOn } } } }

select "entity"."id", "entity"."kind", "entity"."slug", "entity"."name", "entity"."sort_name", "entity"."description", "entity"."version", "country"."code", "country"."code3", "country"."official_name", "country"."capital", "country"."region", "country"."subregion", "organization"."acronym", "organization"."country_id" as "of_country_id", "event"."type", "event"."status", "event"."starts_on", "event"."ends_on", "event"."place", "event"."country_id"
from "entity"
left join "country" on "country"."entity_id" = "entity"."id"
left join "organization" on "organization"."entity_id" = "entity"."id"
left join "event" on "event"."entity_id" = "entity"."id"
where entity.id in (
  select e.id
  from entity e
  where "e"."id" in (
    select value
    from json_each(+?)
  )
  union
  select e.id
  from entity e
  where "e"."slug" in (
    select value
    from json_each(+?)
  )
  union
  select c.entity_id
  from country c
  where "c"."code" in (
    select value
    from json_each(+?)
  )
  union
  select c.entity_id
  from country c
  where "c"."code3" in (
    select value
    from json_each(+?)
  )
);
--   SEARCH entity USING INTEGER PRIMARY KEY (rowid=?)
--   LIST SUBQUERY 8
--     MERGE (UNION)
--       LEFT
--         MERGE (UNION)
--           LEFT
--             SEARCH e USING INTEGER PRIMARY KEY (rowid=?)
--             LIST SUBQUERY 1
--               SCAN json_each VIRTUAL TABLE INDEX 1:
--           RIGHT
--             SEARCH e USING COVERING INDEX entity_slug (slug=?)
--             LIST SUBQUERY 3
--               SCAN json_each VIRTUAL TABLE INDEX 1:
--             USE TEMP B-TREE FOR ORDER BY
--       RIGHT
--         MERGE (UNION)
--           LEFT
--             SEARCH c USING COVERING INDEX country_code (code=?)
--             LIST SUBQUERY 5
--               SCAN json_each VIRTUAL TABLE INDEX 1:
--             USE TEMP B-TREE FOR ORDER BY
--           RIGHT
--             SEARCH c USING COVERING INDEX country_code3 (code3=?)
--             LIST SUBQUERY 7
--               SCAN json_each VIRTUAL TABLE INDEX 1:
--             USE TEMP B-TREE FOR ORDER BY
--   SEARCH country USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
--   SEARCH organization USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
--   SEARCH event USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select "person_id", "title", "country_id", "organization_id", "starts_on", "ends_on"
from "position"
where "position"."person_id" in (
  select value
  from json_each(+?)
)
order by "person_id", "rank";
--   SEARCH position USING INDEX position_person (person_id=?)
--   LIST SUBQUERY 1
--     SCAN json_each VIRTUAL TABLE INDEX 1:

-- Again number 1 of "The latest 20"

with "visible_body" as not materialized (
  select "article_body".*
  from "article"
  inner join "article_body" on "article_body"."article_id" = "article"."id"
  where +"article"."status" = 'PUBLISHED'
)
select "article_id", "body"
from "visible_body"
where "visible_body"."article_id" in (
  select value
  from json_each(+?)
);
--   SEARCH article USING INTEGER PRIMARY KEY (rowid=?)
--   LIST SUBQUERY 2
--     SCAN json_each VIRTUAL TABLE INDEX 1:
--   SEARCH article_body USING INTEGER PRIMARY KEY (rowid=?)
--   REUSE LIST SUBQUERY 2

with "visible_mention" as not materialized (
  select "mention".*
  from "mention"
  where +"mention"."status" = 'PUBLISHED'
)
select "entity"."id", "entity"."kind", "entity"."slug", "entity"."name", "entity"."sort_name", "entity"."description", "entity"."version", "country"."code", "country"."code3", "country"."official_name", "country"."capital", "country"."region", "country"."subregion", "organization"."acronym", "organization"."country_id" as "of_country_id", "event"."type", "event"."status", "event"."starts_on", "event"."ends_on", "event"."place", "event"."country_id", "mention"."article_id", "mention"."salience", "mention"."count", "mention"."surfaces", "mention"."origin", "mention"."confidence", "mention"."spans"
from "visible_mention" as "mention"
inner join "entity" on "entity"."id" = "mention"."entity_id"
left join "country" on "country"."entity_id" = "entity"."id"
left join "organization" on "organization"."entity_id" = "entity"."id"
left join "event" on "event"."entity_id" = "entity"."id"
where "mention"."article_id" in (
  select value
  from json_each(+?)
)
order by "mention"."article_id", "mention"."salience" desc, "mention"."entity_id";
--   SEARCH mention USING PRIMARY KEY (article_id=?)
--   LIST SUBQUERY 2
--     SCAN json_each VIRTUAL TABLE INDEX 1:
--   SEARCH entity USING INTEGER PRIMARY KEY (rowid=?)
--   SEARCH country USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
--   SEARCH organization USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
--   SEARCH event USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
--   USE TEMP B-TREE FOR LAST 2 TERMS OF ORDER BY


-- A country's newest, with the people in them
-- ===========================================
-- { articles(filter: { countries: ["KZ"] }, first: 20) { nodes { headline people { name position { title } } } } }

-- Again number 1 of "The latest 20, with whom, where and what they speak of"

-- Again number 2 of "The latest 20, with whom, where and what they speak of"

with "visible_article" as not materialized (
  select "article".*
  from "article"
  where +"article"."status" = 'PUBLISHED'
), "visible_mention" as not materialized (
  select "mention".*
  from "mention"
  where +"mention"."status" = 'PUBLISHED'
)
select *
from (
  select coalesce(max(seq), 0) as log_seq
  from announcement
) as "log"
left join (
  select "visible_article".*
  from "visible_article"
  inner join (
    select "walked"."sort_at" as sort_at, "walked"."article_id" as id
    from visible_mention walked
    where "walked"."status" = +?
    and walked.entity_id = +?
    and true
    order by "walked"."sort_at" desc, "walked"."article_id" desc
    limit +?
  ) as "key" on "key"."id" = "visible_article"."id"
  order by "key"."sort_at" desc, "key"."id" desc
  limit +? offset +?
) as "page" on true
order by "page"."sort_at" desc, "page"."id" desc;
--   CO-ROUTINE log
--     SEARCH announcement
--   MATERIALIZE page
--     CO-ROUTINE key
--       SEARCH mention USING COVERING INDEX mention_newest (entity_id=? AND status=?)
--     SCAN key
--     SEARCH article USING INTEGER PRIMARY KEY (rowid=?)
--   SCAN log
--   SCAN page LEFT-JOIN
--   USE TEMP B-TREE FOR ORDER BY

-- Again number 5 of "The latest 20, with whom, where and what they speak of"


-- Stories on two groups: one of two countries, and one of two organizations
-- =========================================================================
-- { articles(filter: { countries: ["KZ", "UZ"], organizations: ["brics", "sco"] }, first: 20) { nodes { headline } } }

-- Again number 1 of "The latest 20, with whom, where and what they speak of"

-- Again number 1 of "The latest 20, with whom, where and what they speak of"

with "visible_article" as not materialized (
  select "article".*
  from "article"
  where +"article"."status" = 'PUBLISHED'
), "visible_mention" as not materialized (
  select "mention".*
  from "mention"
  where +"mention"."status" = 'PUBLISHED'
)
select *
from (
  select coalesce(max(seq), 0) as log_seq
  from announcement
) as "log"
left join (
  select "visible_article".*
  from "visible_article"
  inner join (
    select *
    from (
      select "walked"."sort_at" as sort_at, "walked"."article_id" as id
      from visible_mention walked
      join visible_article a on a.id = walked.article_id
      where "walked"."status" = +?
      and walked.entity_id = +?
      and exists (
        select 1
        from visible_mention m
        where m.article_id = a.id
        and "m"."entity_id" in (
          select value
          from json_each(+?)
        )
      )
      and true
      order by "walked"."sort_at" desc, "walked"."article_id" desc
      limit +?
    ) one
    union
    select *
    from (
      select "walked"."sort_at" as sort_at, "walked"."article_id" as id
      from visible_mention walked
      join visible_article a on a.id = walked.article_id
      where "walked"."status" = +?
      and walked.entity_id = +?
      and exists (
        select 1
        from visible_mention m
        where m.article_id = a.id
        and "m"."entity_id" in (
          select value
          from json_each(+?)
        )
      )
      and true
      order by "walked"."sort_at" desc, "walked"."article_id" desc
      limit +?
    ) one
  ) as "key" on "key"."id" = "visible_article"."id"
  order by "key"."sort_at" desc, "key"."id" desc
  limit +? offset +?
) as "page" on true
order by "page"."sort_at" desc, "page"."id" desc;
--   CO-ROUTINE log
--     SEARCH announcement
--   MATERIALIZE page
--     CO-ROUTINE key
--       MERGE (UNION)
--         LEFT
--           CO-ROUTINE one
--             SEARCH mention USING COVERING INDEX mention_newest (entity_id=? AND status=?)
--             SEARCH article USING INTEGER PRIMARY KEY (rowid=?)
--             CORRELATED SCALAR SUBQUERY 5
--               SEARCH mention USING PRIMARY KEY (article_id=? AND entity_id=?)
--               LIST SUBQUERY 4
--                 SCAN json_each VIRTUAL TABLE INDEX 1:
--           SCAN one
--           USE TEMP B-TREE FOR ORDER BY
--         RIGHT
--           CO-ROUTINE one
--             SEARCH mention USING COVERING INDEX mention_newest (entity_id=? AND status=?)
--             SEARCH article USING INTEGER PRIMARY KEY (rowid=?)
--             CORRELATED SCALAR SUBQUERY 9
--               SEARCH mention USING PRIMARY KEY (article_id=? AND entity_id=?)
--               LIST SUBQUERY 8
--                 SCAN json_each VIRTUAL TABLE INDEX 1:
--           SCAN one
--           USE TEMP B-TREE FOR ORDER BY
--     SCAN key
--     SEARCH article USING INTEGER PRIMARY KEY (rowid=?)
--     USE TEMP B-TREE FOR ORDER BY
--   SCAN log
--   SCAN page LEFT-JOIN
--   USE TEMP B-TREE FOR ORDER BY

with "visible_mention" as not materialized (
  select "mention".*
  from "mention"
  where +"mention"."status" = 'PUBLISHED'
)
select "entity"."id", (
  select count(*)
  from (
    select 1
    from visible_mention m
    where m.entity_id = entity.id
    and m.status = 'PUBLISHED'
    limit +?
  ) counted
) as "articles"
from "entity"
where "entity"."id" in (
  select value
  from json_each(+?)
);
--   SEARCH entity USING INTEGER PRIMARY KEY (rowid=?)
--   LIST SUBQUERY 4
--     SCAN json_each VIRTUAL TABLE INDEX 1:
--   CORRELATED SCALAR SUBQUERY 3
--     CO-ROUTINE counted
--       SEARCH mention USING COVERING INDEX mention_newest (entity_id=? AND status=?)
--     SCAN counted


-- The same, counted
-- =================
-- { articles(filter: { countries: ["KZ", "UZ"], organizations: ["brics", "sco"] }) { totalCount } }

-- Again number 1 of "The latest 20, with whom, where and what they speak of"

-- Again number 1 of "The latest 20, with whom, where and what they speak of"

-- Again number 3 of "Stories on two groups: one of two countries, and one of two organizations"

with "visible_article" as not materialized (
  select "article".*
  from "article"
  where +"article"."status" = 'PUBLISHED'
), "visible_mention" as not materialized (
  select "mention".*
  from "mention"
  where +"mention"."status" = 'PUBLISHED'
)
select count(*) as "total"
from (
  select *
  from (
    select "walked"."sort_at" as sort_at, "walked"."article_id" as id
    from visible_mention walked
    join visible_article a on a.id = walked.article_id
    where "walked"."status" = +?
    and walked.entity_id = +?
    and exists (
      select 1
      from visible_mention m
      where m.article_id = a.id
      and "m"."entity_id" in (
        select value
        from json_each(+?)
      )
    )
  ) one
  union
  select *
  from (
    select "walked"."sort_at" as sort_at, "walked"."article_id" as id
    from visible_mention walked
    join visible_article a on a.id = walked.article_id
    where "walked"."status" = +?
    and walked.entity_id = +?
    and exists (
      select 1
      from visible_mention m
      where m.article_id = a.id
      and "m"."entity_id" in (
        select value
        from json_each(+?)
      )
    )
  ) one
) as "key";
--   CO-ROUTINE key
--     MERGE (UNION)
--       LEFT
--         SEARCH mention USING COVERING INDEX mention_newest (entity_id=? AND status=?)
--         SEARCH article USING INTEGER PRIMARY KEY (rowid=?)
--         CORRELATED SCALAR SUBQUERY 4
--           SEARCH mention USING PRIMARY KEY (article_id=? AND entity_id=?)
--           LIST SUBQUERY 3
--             SCAN json_each VIRTUAL TABLE INDEX 1:
--       RIGHT
--         SEARCH mention USING COVERING INDEX mention_newest (entity_id=? AND status=?)
--         SEARCH article USING INTEGER PRIMARY KEY (rowid=?)
--         CORRELATED SCALAR SUBQUERY 8
--           SEARCH mention USING PRIMARY KEY (article_id=? AND entity_id=?)
--           LIST SUBQUERY 7
--             SCAN json_each VIRTUAL TABLE INDEX 1:
--   SCAN key

-- Again number 4 of "Stories on two groups: one of two countries, and one of two organizations"

-- Again number 4 of "Stories on two groups: one of two countries, and one of two organizations"


-- All, counted
-- ============
-- { articles { totalCount } }

-- Again number 1 of "The latest 20"

with "visible_article" as not materialized (
  select "article".*
  from "article"
  where +"article"."status" = 'PUBLISHED'
), "visible_mention" as not materialized (
  select "mention".*
  from "mention"
  where +"mention"."status" = 'PUBLISHED'
)
select count(*) as "total"
from (
  select "a"."sort_at" as sort_at, "a"."id" as id
  from visible_article a
  where "a"."status" = +?
) as "key";
--   SEARCH article USING COVERING INDEX article_section (status=?)


-- A section between two dates, the oldest first
-- =============================================
-- { articles(filter: { sections: ["Diplomacy"], publishedAfter: "2024-01-01T00:00:00Z", publishedBefore: "2099-01-01T00:00:00Z" }, orderBy: OLDEST, first: 20) { nodes { headline } } }

with "visible_article" as not materialized (
  select "article".*
  from "article"
  where +"article"."status" = 'PUBLISHED'
), "visible_mention" as not materialized (
  select "mention".*
  from "mention"
  where +"mention"."status" = 'PUBLISHED'
)
select *
from (
  select coalesce(max(seq), 0) as log_seq
  from announcement
) as "log"
left join (
  select "visible_article".*
  from "visible_article"
  inner join (
    select "a"."sort_at" as sort_at, "a"."id" as id
    from visible_article a
    where "a"."status" = +?
    and a.section = +?
    and "a"."sort_at" > +?
    and "a"."sort_at" < +?
    and true
    order by "a"."sort_at" asc, "a"."id" asc
    limit +?
  ) as "key" on "key"."id" = "visible_article"."id"
  order by "key"."sort_at" asc, "key"."id" asc
  limit +? offset +?
) as "page" on true
order by "page"."sort_at" asc, "page"."id" asc;
--   CO-ROUTINE log
--     SEARCH announcement
--   MATERIALIZE page
--     CO-ROUTINE key
--       SEARCH article USING COVERING INDEX article_section (status=? AND section=? AND sort_at>? AND sort_at<?)
--     SCAN key
--     SEARCH article USING INTEGER PRIMARY KEY (rowid=?)
--   SCAN log
--   SCAN page LEFT-JOIN
--   USE TEMP B-TREE FOR ORDER BY


-- One story, with those related to it
-- ===================================
-- query ($slug: String!) { article(slug: $slug) { headline body mentions { entity { name } salience } corrections { note } related(first: 5) { headline } } }

with "known_article" as not materialized (
  select "id", "slug", "status", "version", "language", "urgency", "created_at", "updated_at", "published_at", "publish_at", "sort_at", "created_by", case when +"article"."status" = 'PUBLISHED' then "article"."headline" else '' end as "headline", case when +"article"."status" = 'PUBLISHED' then "article"."summary" else '' end as "summary", case when +"article"."status" = 'PUBLISHED' then "article"."word_count" else 0 end as "word_count", case when +"article"."status" = 'PUBLISHED' then "article"."byline" else null end as "byline", case when +"article"."status" = 'PUBLISHED' then "article"."section" else null end as "section", case when +"article"."status" = 'PUBLISHED' then "article"."image_url" else null end as "image_url", case when +"article"."status" = 'PUBLISHED' then "article"."canonical_url" else null end as "canonical_url", case when +"article"."status" = 'PUBLISHED' then "article"."source_name" else null end as "source_name", case when +"article"."status" = 'PUBLISHED' then "article"."source_url" else null end as "source_url"
  from "article"
  where (+"article"."status" = 'PUBLISHED' or (+"article"."status" = 'WITHDRAWN' and "article"."published_at" is not null))
)
select *
from "known_article"
where "known_article"."slug" in (
  select value
  from json_each(+?)
);
--   SEARCH article USING INDEX article_slug (slug=?)
--   LIST SUBQUERY 2
--     SCAN json_each VIRTUAL TABLE INDEX 1:

with "visible_article" as not materialized (
  select "article".*
  from "article"
  where +"article"."status" = 'PUBLISHED'
)
select *
from "visible_article"
where "visible_article"."id" in (
  select value
  from json_each(+?)
);
--   SEARCH article USING INTEGER PRIMARY KEY (rowid=?)
--   LIST SUBQUERY 2
--     SCAN json_each VIRTUAL TABLE INDEX 1:

-- Again number 4 of "The latest 20, with whom, where and what they speak of"

with "visible_correction" as not materialized (
  select "correction".*
  from "article"
  inner join "correction" on "correction"."article_id" = "article"."id"
  where +"article"."status" = 'PUBLISHED'
)
select *
from "visible_correction"
where "visible_correction"."article_id" in (
  select value
  from json_each(+?)
)
order by "article_id", "to_version";
--   SEARCH article USING INTEGER PRIMARY KEY (rowid=?)
--   LIST SUBQUERY 2
--     SCAN json_each VIRTUAL TABLE INDEX 1:
--   SEARCH correction USING PRIMARY KEY (article_id=?)
--   REUSE LIST SUBQUERY 2
--   USE TEMP B-TREE FOR ORDER BY

-- Again number 5 of "The latest 20, with whom, where and what they speak of"

with "visible_mention" as not materialized (
  select "mention".*
  from "mention"
  where +"mention"."status" = 'PUBLISHED'
)
select "entity"."id", (
  select cast(count(*) as text) || ' ' || max(counted.sort_at) || ' ' || min(counted.sort_at) || ' ' || (
    select m.sort_at
    from visible_mention m
    where m.entity_id = entity.id
    and m.status = 'PUBLISHED'
    order by m.sort_at, m.article_id
    limit 1
  )
  from (
    select m.sort_at
    from visible_mention m
    where m.entity_id = entity.id
    and m.status = 'PUBLISHED'
    order by m.sort_at desc, m.article_id desc
    limit 24
  ) counted
) as "told"
from "entity"
where "entity"."id" in (
  select value
  from json_each(+?)
);
--   SEARCH entity USING INTEGER PRIMARY KEY (rowid=?)
--   LIST SUBQUERY 5
--     SCAN json_each VIRTUAL TABLE INDEX 1:
--   CORRELATED SCALAR SUBQUERY 4
--     CO-ROUTINE counted
--       SEARCH mention USING COVERING INDEX mention_newest (entity_id=? AND status=?)
--     SCAN counted
--     CORRELATED SCALAR SUBQUERY 2
--       SEARCH mention USING COVERING INDEX mention_newest (entity_id=? AND status=?)

with "visible_mention" as not materialized (
  select "mention".*
  from "mention"
  where +"mention"."status" = 'PUBLISHED'
)
select "m"."entity_id", "m"."salience"
from "visible_mention" as "m"
where "m"."article_id" = +?;
--   SEARCH mention USING PRIMARY KEY (article_id=?)

with "visible_mention" as not materialized (
  select "mention".*
  from "mention"
  where +"mention"."status" = 'PUBLISHED'
)
select *
from (
  select *
  from (
    select m.article_id, m.entity_id, m.salience, m.sort_at
    from visible_mention m
    where m.entity_id = +?
    and m.status = 'PUBLISHED'
    order by m.sort_at desc, m.article_id desc
    limit +?
  ) one
  union all
  select *
  from (
    select m.article_id, m.entity_id, m.salience, m.sort_at
    from visible_mention m
    where m.entity_id = +?
    and m.status = 'PUBLISHED'
    order by m.sort_at desc, m.article_id desc
    limit +?
  ) one
  union all
  select *
  from (
    select m.article_id, m.entity_id, m.salience, m.sort_at
    from visible_mention m
    where m.entity_id = +?
    and m.status = 'PUBLISHED'
    order by m.sort_at desc, m.article_id desc
    limit +?
  ) one
) as "walk";
--   COMPOUND QUERY
--     LEFT-MOST SUBQUERY
--       CO-ROUTINE one
--         SEARCH mention USING INDEX mention_newest (entity_id=? AND status=?)
--       SCAN one
--     UNION ALL
--       CO-ROUTINE one
--         SEARCH mention USING INDEX mention_newest (entity_id=? AND status=?)
--       SCAN one
--     UNION ALL
--       CO-ROUTINE one
--         SEARCH mention USING INDEX mention_newest (entity_id=? AND status=?)
--       SCAN one


-- A node by its id
-- ================
-- query ($id: ID!) { node(id: $id) { id ... on Article { headline } } }

with "known_article" as not materialized (
  select "id", "slug", "status", "version", "language", "urgency", "created_at", "updated_at", "published_at", "publish_at", "sort_at", "created_by", case when +"article"."status" = 'PUBLISHED' then "article"."headline" else '' end as "headline", case when +"article"."status" = 'PUBLISHED' then "article"."summary" else '' end as "summary", case when +"article"."status" = 'PUBLISHED' then "article"."word_count" else 0 end as "word_count", case when +"article"."status" = 'PUBLISHED' then "article"."byline" else null end as "byline", case when +"article"."status" = 'PUBLISHED' then "article"."section" else null end as "section", case when +"article"."status" = 'PUBLISHED' then "article"."image_url" else null end as "image_url", case when +"article"."status" = 'PUBLISHED' then "article"."canonical_url" else null end as "canonical_url", case when +"article"."status" = 'PUBLISHED' then "article"."source_name" else null end as "source_name", case when +"article"."status" = 'PUBLISHED' then "article"."source_url" else null end as "source_url"
  from "article"
  where (+"article"."status" = 'PUBLISHED' or (+"article"."status" = 'WITHDRAWN' and "article"."published_at" is not null))
)
select *
from "known_article"
where "known_article"."id" in (
  select value
  from json_each(+?)
);
--   SEARCH article USING INTEGER PRIMARY KEY (rowid=?)
--   LIST SUBQUERY 2
--     SCAN json_each VIRTUAL TABLE INDEX 1:


-- A country: people, organizations, events and stories
-- ====================================================
-- { country(code: "UZ") { demonyms people { name position { title } } organizations { name acronym } events(first: 3) { nodes { name participants { entity { name } } } } articles(first: 3) { totalCount nodes { headline } } } }

select "entity"."id", "entity"."kind", "entity"."slug", "entity"."name", "entity"."sort_name", "entity"."description", "entity"."version", "country"."code", "country"."code3", "country"."official_name", "country"."capital", "country"."region", "country"."subregion", "organization"."acronym", "organization"."country_id" as "of_country_id", "event"."type", "event"."status", "event"."starts_on", "event"."ends_on", "event"."place", "event"."country_id"
from "entity"
left join "country" on "country"."entity_id" = "entity"."id"
left join "organization" on "organization"."entity_id" = "entity"."id"
left join "event" on "event"."entity_id" = "entity"."id"
where "entity"."id" in (
  select value
  from json_each(+?)
);
--   SEARCH entity USING INTEGER PRIMARY KEY (rowid=?)
--   LIST SUBQUERY 1
--     SCAN json_each VIRTUAL TABLE INDEX 1:
--   SEARCH country USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
--   SEARCH organization USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
--   SEARCH event USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select "entity"."id", "entity"."kind", "entity"."slug", "entity"."name", "entity"."sort_name", "entity"."description", "entity"."version", "country"."code", "country"."code3", "country"."official_name", "country"."capital", "country"."region", "country"."subregion", "organization"."acronym", "organization"."country_id" as "of_country_id", "event"."type", "event"."status", "event"."starts_on", "event"."ends_on", "event"."place", "event"."country_id"
from "entity"
left join "country" on "country"."entity_id" = "entity"."id"
left join "organization" on "organization"."entity_id" = "entity"."id"
left join "event" on "event"."entity_id" = "entity"."id"
where "entity"."kind" = +?
and true
and event.country_id = +?
order by "event"."starts_on" desc, "event"."entity_id" desc
limit +?;
--   SEARCH event USING INDEX event_country (country_id=?)
--   SEARCH entity USING INTEGER PRIMARY KEY (rowid=?)
--   SEARCH country USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
--   SEARCH organization USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

-- Again number 1 of "The latest 20, with whom, where and what they speak of"

-- Again number 1 of "The latest 20, with whom, where and what they speak of"

select "entity"."id", "entity"."kind", "entity"."slug", "entity"."name", "entity"."sort_name", "entity"."description", "entity"."version", "country"."code", "country"."code3", "country"."official_name", "country"."capital", "country"."region", "country"."subregion", "organization"."acronym", "organization"."country_id" as "of_country_id", "event"."type", "event"."status", "event"."starts_on", "event"."ends_on", "event"."place", "event"."country_id", "membership"."country_id" as "of_country", "membership"."since", "membership"."until"
from "entity"
left join "country" on "country"."entity_id" = "entity"."id"
left join "organization" on "organization"."entity_id" = "entity"."id"
left join "event" on "event"."entity_id" = "entity"."id"
inner join "membership" on "membership"."organization_id" = "entity"."id"
where "membership"."country_id" in (
  select value
  from json_each(+?)
)
order by "entity"."sort_name", "entity"."id", "membership"."id";
--   SEARCH membership USING INDEX membership_country (country_id=?)
--   LIST SUBQUERY 1
--     SCAN json_each VIRTUAL TABLE INDEX 1:
--   SEARCH entity USING INTEGER PRIMARY KEY (rowid=?)
--   SEARCH country USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
--   SEARCH organization USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
--   SEARCH event USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
--   USE TEMP B-TREE FOR ORDER BY

select "entity_id", "kind", "name"
from "alias"
where "alias"."entity_id" in (
  select value
  from json_each(+?)
)
order by "entity_id", "kind", "rank";
--   SEARCH alias USING PRIMARY KEY (entity_id=?)
--   LIST SUBQUERY 1
--     SCAN json_each VIRTUAL TABLE INDEX 1:

select "event_id", "entity_id", "role"
from "participation"
where "participation"."event_id" in (
  select value
  from json_each(+?)
)
order by "event_id", "rank";
--   SEARCH participation USING PRIMARY KEY (event_id=?)
--   LIST SUBQUERY 1
--     SCAN json_each VIRTUAL TABLE INDEX 1:
--   USE TEMP B-TREE FOR LAST TERM OF ORDER BY

-- Again number 2 of "The latest 20, with whom, where and what they speak of"

select "position"."person_id", "position"."country_id" as "of_country", min("position"."rank") as "first"
from "position"
inner join "entity" on "entity"."id" = "position"."person_id"
where "position"."country_id" in (
  select value
  from json_each(+?)
)
group by "position"."person_id", "position"."country_id", "entity"."sort_name"
order by max(case when (("position"."starts_on" is null or "position"."starts_on" <= +?) and ("position"."ends_on" is null or "position"."ends_on" >= +?)) then 1 else 0 end) desc, "entity"."sort_name", "position"."person_id";
--   SEARCH position USING INDEX position_country (country_id=?)
--   LIST SUBQUERY 1
--     SCAN json_each VIRTUAL TABLE INDEX 1:
--   SEARCH entity USING INTEGER PRIMARY KEY (rowid=?)
--   USE TEMP B-TREE FOR GROUP BY
--   USE TEMP B-TREE FOR ORDER BY

-- Again number 3 of "A country's newest, with the people in them"

with "visible_article" as not materialized (
  select "article".*
  from "article"
  where +"article"."status" = 'PUBLISHED'
), "visible_mention" as not materialized (
  select "mention".*
  from "mention"
  where +"mention"."status" = 'PUBLISHED'
)
select count(*) as "total"
from (
  select "walked"."sort_at" as sort_at, "walked"."article_id" as id
  from visible_mention walked
  where "walked"."status" = +?
  and walked.entity_id = +?
) as "key";
--   SEARCH mention USING COVERING INDEX mention_newest (entity_id=? AND status=?)


-- People, by name
-- ===============
-- { people(first: 20) { nodes { name aliases } pageInfo { endCursor } } }

select "entity"."id", "entity"."kind", "entity"."slug", "entity"."name", "entity"."sort_name", "entity"."description", "entity"."version", "country"."code", "country"."code3", "country"."official_name", "country"."capital", "country"."region", "country"."subregion", "organization"."acronym", "organization"."country_id" as "of_country_id", "event"."type", "event"."status", "event"."starts_on", "event"."ends_on", "event"."place", "event"."country_id"
from "entity"
left join "country" on "country"."entity_id" = "entity"."id"
left join "organization" on "organization"."entity_id" = "entity"."id"
left join "event" on "event"."entity_id" = "entity"."id"
where "entity"."kind" = +?
and true
order by "entity"."sort_name" asc, "entity"."id" asc
limit +?;
--   SEARCH entity USING INDEX entity_list (kind=?)
--   SEARCH country USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
--   SEARCH organization USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
--   SEARCH event USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

-- Again number 6 of "A country: people, organizations, events and stories"


-- The wire after a cursor
-- =======================
-- query ($after: String!) { announcements(first: 20, after: $after) { nodes { cursor kind article { headline } } } }

select *
from "announcement"
where "seq" > +?
and "seq" < +?
order by "seq" asc
limit +?;
--   SEARCH announcement USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)

select coalesce(max("seq"), 0) as "seq"
from "announcement";
--   SEARCH announcement

-- Again number 1 of "A node by its id"


-- The wire after a cursor, of a country
-- =====================================
-- query ($after: String!) { announcements(filter: { countries: ["KZ"] }, first: 20, after: $after) { nodes { cursor kind article { headline } } } }

-- Again number 1 of "The latest 20, with whom, where and what they speak of"

select *
from "announcement"
where "seq" in (
  select seq
  from (
    select seq
    from announcement_entity
    where entity_id = +?
    and seq > +?
    and seq < +?
    order by seq asc
    limit +?
  ) one
)
order by "seq" asc
limit +?;
--   SEARCH announcement USING INTEGER PRIMARY KEY (rowid=?)
--   LIST SUBQUERY 2
--     SEARCH announcement_entity USING PRIMARY KEY (entity_id=? AND seq>? AND seq<?)

-- Again number 2 of "The wire after a cursor"

-- Again number 1 of "A node by its id"


-- An editor lists the drafts
-- ==========================
-- As an editor: { articles(filter: { statuses: [DRAFT, SCHEDULED] }, first: 20) { nodes { headline status } } }

with "visible_article" as not materialized (
  select "article".*
  from "article"
  where true
), "visible_mention" as not materialized (
  select "mention".*
  from "mention"
  where true
)
select *
from (
  select coalesce(max(seq), 0) as log_seq
  from announcement
) as "log"
left join (
  select "visible_article".*
  from "visible_article"
  inner join (
    select *
    from (
      select "a"."sort_at" as sort_at, "a"."id" as id
      from visible_article a
      where "a"."status" = +?
      and true
      order by "a"."sort_at" desc, "a"."id" desc
      limit +?
    ) one
    union
    select *
    from (
      select "a"."sort_at" as sort_at, "a"."id" as id
      from visible_article a
      where "a"."status" = +?
      and true
      order by "a"."sort_at" desc, "a"."id" desc
      limit +?
    ) one
  ) as "key" on "key"."id" = "visible_article"."id"
  order by "key"."sort_at" desc, "key"."id" desc
  limit +? offset +?
) as "page" on true
order by "page"."sort_at" desc, "page"."id" desc;
--   CO-ROUTINE log
--     SEARCH announcement
--   MATERIALIZE page
--     CO-ROUTINE key
--       MERGE (UNION)
--         LEFT
--           CO-ROUTINE one
--             SEARCH article USING COVERING INDEX article_newest (status=?)
--           SCAN one
--           USE TEMP B-TREE FOR ORDER BY
--         RIGHT
--           CO-ROUTINE one
--             SEARCH article USING COVERING INDEX article_newest (status=?)
--           SCAN one
--           USE TEMP B-TREE FOR ORDER BY
--     SCAN key
--     SEARCH article USING INTEGER PRIMARY KEY (rowid=?)
--     USE TEMP B-TREE FOR ORDER BY
--   SCAN log
--   SCAN page LEFT-JOIN
--   USE TEMP B-TREE FOR ORDER BY


-- An editor creates a story
-- =========================
-- As an editor: mutation ($input: CreateArticleInput!) { createArticle(input: $input) { __typename ... on CreateArticleSuccess { article { id } } ... on Error { message } } }

begin immediate;

select "entity"."id", "entity"."kind", "entity"."slug", "country"."code", "country"."code3"
from "entity"
left join "country" on "country"."entity_id" = "entity"."id"
where "entity"."slug" in (+?, +?);
--   SEARCH entity USING INDEX entity_slug (slug=?)
--   SEARCH country USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

insert into "article" ("slug", "status", "headline", "summary", "byline", "section", "language", "urgency", "word_count", "image_url", "canonical_url", "source_name", "source_url", "published_at", "publish_at", "sort_at", "version", "created_at", "updated_at", "created_by")
values (+?, +?, +?, +?, +?, +?, +?, +?, +?, +?, +?, +?, +?, +?, +?, +?, +?, +?, +?, +?)
on conflict ("slug") do nothing
returning "id";

insert into "article_body" ("article_id", "body", "text")
values (+?, +?, +?);

select "from_id", "from_slug", "to_id"
from "entity_redirect"
where ("from_id" in (select value from json_each(+?)) or "to_id" in (select value from json_each(+?)) or "from_slug" in (select value from json_each(+?)))
order by "from_id";
--   MULTI-INDEX OR
--     INDEX 1
--       LIST SUBQUERY 1
--         SCAN json_each VIRTUAL TABLE INDEX 1:
--       SEARCH entity_redirect USING INTEGER PRIMARY KEY (rowid=?)
--     INDEX 2
--       LIST SUBQUERY 2
--         SCAN json_each VIRTUAL TABLE INDEX 1:
--       SEARCH entity_redirect USING INDEX entity_redirect_target (to_id=?)
--     INDEX 3
--       LIST SUBQUERY 3
--         SCAN json_each VIRTUAL TABLE INDEX 1:
--       SEARCH entity_redirect USING INDEX entity_redirect_slug (from_slug=?)
--   USE TEMP B-TREE FOR ORDER BY

select "id", "kind"
from "entity"
where "id" in (
  select value
  from json_each(+?)
);
--   SEARCH entity USING INTEGER PRIMARY KEY (rowid=?)
--   LIST SUBQUERY 1
--     SCAN json_each VIRTUAL TABLE INDEX 1:

insert into "mention" ("article_id", "entity_id", "kind", "status", "sort_at", "salience", "count", "surfaces", "origin", "confidence", "spans")
values (+?, +?, +?, +?, +?, +?, +?, +?, +?, +?, +?), (+?, +?, +?, +?, +?, +?, +?, +?, +?, +?, +?);

select "article"."id", "headline", "summary", "article_body"."text", "status", "section", "language", "urgency", "sort_at" as "sortAt"
from "article"
inner join "article_body" on "article_body"."article_id" = "article"."id"
where "article"."id" in (
  select value
  from json_each(+?)
);
--   SEARCH article_body USING INTEGER PRIMARY KEY (rowid=?)
--   LIST SUBQUERY 1
--     SCAN json_each VIRTUAL TABLE INDEX 1:
--   REUSE LIST SUBQUERY 1
--   SEARCH article USING INTEGER PRIMARY KEY (rowid=?)

select "article_id" as "articleId", "entity_id" as "entityId", "salience"
from "mention"
where "article_id" in (
  select value
  from json_each(+?)
);
--   SEARCH mention USING PRIMARY KEY (article_id=?)
--   LIST SUBQUERY 1
--     SCAN json_each VIRTUAL TABLE INDEX 1:

select cast("docid" as text) as "docid", "is_public"
from "indexed"
where "article_id" = +?;
--   SEARCH indexed USING INDEX indexed_article (article_id=?)

select cast("docid" as text) as "docid"
from "indexed"
where (sort_at, article_id) < (+?, +?)
order by "sort_at" desc, "article_id" desc
limit +?;
--   SEARCH indexed USING COVERING INDEX indexed_order ((sort_at,article_id)<(?,?))

select cast("docid" as text) as "docid"
from "indexed"
where (sort_at, article_id) > (+?, +?)
order by "sort_at" asc, "article_id" asc
limit +?;
--   SEARCH indexed USING COVERING INDEX indexed_order ((sort_at,article_id)>(?,?))

insert into "indexed" ("docid", "article_id", "sort_at", "is_public")
values (+?, +?, +?, +?);

insert into "search_dark"(rowid, terms)
values (?, ?);

insert into "revision" ("article_id", "version", "at", "status", "editor", "note", "snapshot")
values (+?, +?, +?, +?, +?, +?, +?);

select "hash"
from "audit"
order by "seq" desc
limit +?;
--   SCAN audit

insert into "audit" ("at", "actor", "role", "token_id", "action", "target_type", "target_id", "before", "after", "previous", "hash")
values (+?, +?, +?, +?, +?, +?, +?, +?, +?, +?, +?);

commit;

with "known_article" as not materialized (
  select "article".*
  from "article"
  where true
)
select *
from "known_article"
where "known_article"."id" in (
  select value
  from json_each(+?)
);
--   SEARCH article USING INTEGER PRIMARY KEY (rowid=?)
--   LIST SUBQUERY 2
--     SCAN json_each VIRTUAL TABLE INDEX 1:


-- An editor publishes it
-- ======================
-- As an editor: mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { __typename ... on PublishArticleSuccess { article { id } } ... on Error { message } } }

-- Again number 1 of "An editor creates a story"

select "article".*, "article_body"."body", "article_body"."text"
from "article"
inner join "article_body" on "article_body"."article_id" = "article"."id"
where "article"."id" = +?;
--   SEARCH article USING INTEGER PRIMARY KEY (rowid=?)
--   SEARCH article_body USING INTEGER PRIMARY KEY (rowid=?)

select *
from "mention"
where "article_id" = +?
order by "salience" desc, "entity_id";
--   SEARCH mention USING PRIMARY KEY (article_id=?)
--   USE TEMP B-TREE FOR ORDER BY

select "id"
from "article"
where "slug" = +?;
--   SEARCH article USING COVERING INDEX article_slug (slug=?)

update "article"
set "slug" = +?, "status" = +?, "headline" = +?, "summary" = +?, "byline" = +?, "section" = +?, "language" = +?, "urgency" = +?, "word_count" = +?, "image_url" = +?, "canonical_url" = +?, "source_name" = +?, "source_url" = +?, "published_at" = +?, "publish_at" = +?, "sort_at" = +?, "version" = +?, "updated_at" = +?
where "id" = +?
and "version" = +?;

update "article_body"
set "body" = +?, "text" = +?
where "article_id" = +?;

insert into "article_key" ("space", "key", "article_id", "fingerprint", "version_at", "version", "published_at")
values (+?, +?, +?, +?, +?, +?, +?);

update "mention"
set "status" = +?, "sort_at" = +?
where "article_id" = +?;

-- Again number 8 of "An editor creates a story"

-- Again number 9 of "An editor creates a story"

-- Again number 10 of "An editor creates a story"

delete from "search_dark"
where rowid = +?;

delete from "indexed"
where "article_id" = +?;

-- Again number 11 of "An editor creates a story"

-- Again number 12 of "An editor creates a story"

-- Again number 13 of "An editor creates a story"

insert into "search_public"(rowid, terms)
values (?, ?);

-- Again number 15 of "An editor creates a story"

-- Again number 16 of "An editor creates a story"

-- Again number 17 of "An editor creates a story"

select distinct "type"
from "event"
where "entity_id" in (
  select value
  from json_each(+?)
)
order by "type";
--   SEARCH event USING INTEGER PRIMARY KEY (rowid=?)
--   LIST SUBQUERY 1
--     SCAN json_each VIRTUAL TABLE INDEX 1:
--   USE TEMP B-TREE FOR DISTINCT

-- Again number 5 of "An editor creates a story"

insert into "announcement" ("article_id", "version", "kind", "note", "announced_at", "before", "after")
values (+?, +?, +?, +?, +?, +?, +?)
returning "seq";

insert into "announcement_entity" ("entity_id", "seq")
values (+?, +?), (+?, +?);

-- Again number 18 of "An editor creates a story"

-- Again number 19 of "An editor creates a story"
