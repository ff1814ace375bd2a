-- A draft follows its form to a newer version: {"added": [{"uk", "en"}], "left": [{"input", "kind", "uk", "en", "values", "text"}]}
-- says which questions came and which answers have no place any more; they stay here until the draft is submitted or discarded.
alter table submission.draft add column moved jsonb not null default '{}';
