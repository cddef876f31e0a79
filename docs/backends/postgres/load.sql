-- Fills the tables of schema.sql from a data package, such as public/data. Run in the folder of the package, because
-- psql looks for the files there; all of it goes in, or nothing does:
--
--   cd public/data && psql --dbname=tien_do --file=../../docs/backends/postgres/load.sql
--
-- The header of each file must be as it stands here.

\set ON_ERROR_STOP on
begin;
\copy tien_do.terms (id, name_vi, name_en, start, "end") from 'terms.csv' with (format csv, header match)
\copy tien_do.sources (id, title, publisher, url, published_on, language, kind) from 'sources.csv' with (format csv, header match)
\copy tien_do.agencies (id, name_vi, name_en) from 'agencies.csv' with (format csv, header match)
\copy tien_do.localities (id, code, name_vi, name_en, level, parent_id, valid_from, valid_to, source_id) from 'localities.csv' with (format csv, header match)
\copy tien_do.programmes (id, term_id, number, code, name_vi, name_en, short_name_vi, short_name_en, issued_on, source_id) from 'programmes.csv' with (format csv, header match)
\copy tien_do.programme_roles (programme_id, role, holder_vi, holder_en, valid_from, valid_to, source_id, inferred) from 'programme_roles.csv' with (format csv, header match)
\copy tien_do.indicators (id, programme_id, name_vi, name_en, short_name_vi, short_name_en, unit_vi, unit_en, scale, decimals, direction, aggregation, frequency, lag_days, headline, membership, breakdown_of, lead_agency_id, definition_vi, definition_en, note, source_id) from 'indicators.csv' with (format csv, header match)
\copy tien_do.targets (indicator_id, period, kind, lower, upper, set_on, source_id, note) from 'targets.csv' with (format csv, header match)
\copy tien_do.observations (indicator_id, locality_id, period, value, quality, published_on, source_id, note) from 'observations.csv' with (format csv, header match)
\copy tien_do.baselines (indicator_id, period, value) from 'baselines.csv' with (format csv, header match)
\copy tien_do.tasks (id, programme_id, title_vi, title_en, kind, lead_agency_id, locality_id, start, due, done_on, reported_status, reported_on, source_id, note) from 'tasks.csv' with (format csv, header match)
\copy tien_do.local_programmes (id, locality_or_body_vi, locality_id, level, code, title_vi, implements_programme_id, target_note_vi, target_note_en, source_id) from 'local_programmes.csv' with (format csv, header match)
\copy tien_do.reviews (programme_id, review, date, total, exceeded, met, on_schedule, behind, source_id, note) from 'reviews.csv' with (format csv, header match)
\copy tien_do.conflicts (indicator_id, period, value_a, source_a, value_b, source_b, explanation, preferred) from 'conflicts.csv' with (format csv, header match)
commit;

analyze;
