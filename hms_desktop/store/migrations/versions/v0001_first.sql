CREATE TABLE audit_entry (
	number INTEGER NOT NULL, 
	at BIGINT NOT NULL, 
	staff_id BLOB, 
	staff_name VARCHAR NOT NULL, 
	device_id BLOB NOT NULL, 
	action VARCHAR NOT NULL, 
	table_name VARCHAR, 
	row_id BLOB, 
	"before" VARCHAR, 
	"after" VARCHAR, 
	reason VARCHAR, 
	digest BLOB NOT NULL, 
	CONSTRAINT pk_audit_entry PRIMARY KEY (number)
)
--
CREATE INDEX ix_audit_entry_row_id ON audit_entry (row_id)
--
CREATE TABLE awaited_receipt (
	id BLOB NOT NULL, 
	provider VARCHAR NOT NULL, 
	handed_over_at BIGINT NOT NULL, 
	due_at BIGINT NOT NULL, 
	asked SMALLINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_awaited_receipt PRIMARY KEY (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_awaited_receipt_due_at ON awaited_receipt (due_at)
--
CREATE TABLE camp (
	id BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	village VARCHAR NOT NULL, 
	district VARCHAR, 
	held_on DATE NOT NULL, 
	kind VARCHAR DEFAULT 'general' NOT NULL, 
	target BIGINT, 
	sponsor VARCHAR, 
	budget_paise BIGINT, 
	status VARCHAR DEFAULT 'planned' NOT NULL, 
	note VARCHAR, 
	removed_at BIGINT, 
	CONSTRAINT pk_camp PRIMARY KEY (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_camp_held_on ON camp (held_on)
--
CREATE TABLE change (
	number INTEGER NOT NULL, 
	table_number SMALLINT NOT NULL, 
	row_id BLOB NOT NULL, 
	kind VARCHAR NOT NULL, 
	clock BIGINT NOT NULL, 
	columns BIGINT NOT NULL, 
	CONSTRAINT pk_change PRIMARY KEY (number)
)
--
CREATE TABLE channel_setup (
	id BLOB NOT NULL, 
	channel VARCHAR NOT NULL, 
	provider VARCHAR NOT NULL, 
	base_url VARCHAR, 
	settings VARCHAR DEFAULT '{}' NOT NULL, 
	secrets VARCHAR, 
	changed_at BIGINT NOT NULL, 
	CONSTRAINT pk_channel_setup PRIMARY KEY (id)
)
 WITHOUT ROWID
--
CREATE TABLE clinic (
	id BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	number_prefix VARCHAR NOT NULL, 
	district VARCHAR, 
	phone VARCHAR, 
	language VARCHAR DEFAULT 'en' NOT NULL, 
	CONSTRAINT pk_clinic PRIMARY KEY (id)
)
 WITHOUT ROWID
--
CREATE TABLE derived (
	name VARCHAR NOT NULL, 
	seen BIGINT NOT NULL, 
	on_day DATE NOT NULL, 
	made_by VARCHAR NOT NULL, 
	CONSTRAINT pk_derived PRIMARY KEY (name)
)
 WITHOUT ROWID
--
CREATE TABLE device (
	id BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	generation BIGINT NOT NULL, 
	made_at BIGINT NOT NULL, 
	recovery_confirmed_at BIGINT, 
	demo BOOLEAN DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_device PRIMARY KEY (id)
)
 WITHOUT ROWID
--
CREATE TABLE draft (
	id BLOB NOT NULL, 
	staff_id BLOB NOT NULL, 
	form VARCHAR NOT NULL, 
	subject_id BLOB, 
	"values" VARCHAR NOT NULL, 
	saved_at BIGINT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_draft_staff_id_form ON draft (staff_id, form)
--
CREATE TABLE due_entry (
	id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	kind VARCHAR NOT NULL, 
	code VARCHAR NOT NULL, 
	due_on DATE NOT NULL, 
	overdue_on DATE, 
	ends_on DATE, 
	listed_by DATE, 
	CONSTRAINT pk_due_entry PRIMARY KEY (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_due_entry_kind_due_on ON due_entry (kind, due_on)
--
CREATE INDEX ix_due_entry_list ON due_entry (kind, listed_by, patient_id, due_on, overdue_on, ends_on)
--
CREATE INDEX ix_due_entry_patient_id ON due_entry (patient_id)
--
CREATE TABLE heard_until (
	id BLOB NOT NULL, 
	source VARCHAR NOT NULL, 
	mark VARCHAR NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_heard_until PRIMARY KEY (id)
)
 WITHOUT ROWID
--
CREATE TABLE household (
	id BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	village VARCHAR, 
	note VARCHAR, 
	removed_at BIGINT, 
	CONSTRAINT pk_household PRIMARY KEY (id)
)
 WITHOUT ROWID
--
CREATE TABLE import_run (
	id BLOB NOT NULL, 
	file_name VARCHAR NOT NULL, 
	file_digest VARCHAR NOT NULL, 
	mapping VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	started_at BIGINT NOT NULL, 
	finished_at BIGINT, 
	done_rows BIGINT DEFAULT '0' NOT NULL, 
	totals VARCHAR NOT NULL, 
	CONSTRAINT pk_import_run PRIMARY KEY (id)
)
 WITHOUT ROWID
--
CREATE TABLE journey (
	id BLOB NOT NULL, 
	stage VARCHAR NOT NULL, 
	standing VARCHAR NOT NULL, 
	risk VARCHAR NOT NULL, 
	score SMALLINT, 
	why_none VARCHAR, 
	interval_days SMALLINT NOT NULL, 
	last_visit_on DATE, 
	expected_on DATE, 
	recency FLOAT, 
	attendance FLOAT, 
	response FLOAT, 
	goals FLOAT, 
	voice FLOAT, 
	as_of DATE NOT NULL, 
	next_on DATE, 
	score_before SMALLINT, 
	score_on DATE, 
	stage_before VARCHAR, 
	stage_on DATE, 
	CONSTRAINT pk_journey PRIMARY KEY (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_journey_score_on ON journey (score_on) WHERE score < score_before
--
CREATE TABLE message_price (
	id BLOB NOT NULL, 
	channel VARCHAR NOT NULL, 
	provider VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	unit VARCHAR NOT NULL, 
	amount VARCHAR NOT NULL, 
	currency VARCHAR NOT NULL, 
	from_day VARCHAR NOT NULL, 
	removed_at BIGINT, 
	CONSTRAINT pk_message_price PRIMARY KEY (id)
)
 WITHOUT ROWID
--
CREATE TABLE refresh_pending (
	patient_id BLOB NOT NULL, 
	because VARCHAR NOT NULL, 
	until BIGINT NOT NULL, 
	CONSTRAINT pk_refresh_pending PRIMARY KEY (patient_id)
)
 WITHOUT ROWID
--
CREATE TABLE saved_mapping (
	id BLOB NOT NULL, 
	header_digest VARCHAR NOT NULL, 
	mapping VARCHAR NOT NULL, 
	saved_at BIGINT NOT NULL, 
	CONSTRAINT pk_saved_mapping PRIMARY KEY (id)
)
 WITHOUT ROWID
--
CREATE TABLE search_document (
	number INTEGER NOT NULL, 
	patient_id BLOB NOT NULL, 
	CONSTRAINT pk_search_document PRIMARY KEY (number), 
	CONSTRAINT uq_search_document_patient_id UNIQUE (patient_id)
)
--
CREATE TABLE search_pending (
	patient_id BLOB NOT NULL, 
	CONSTRAINT pk_search_pending PRIMARY KEY (patient_id)
)
 WITHOUT ROWID
--
CREATE TABLE segment (
	id BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	description VARCHAR, 
	kind VARCHAR DEFAULT 'live' NOT NULL, 
	rule VARCHAR NOT NULL, 
	removed_at BIGINT, 
	frozen_at BIGINT, 
	CONSTRAINT pk_segment PRIMARY KEY (id)
)
 WITHOUT ROWID
--
CREATE TABLE segment_event (
	number INTEGER NOT NULL, 
	segment_id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	entered BOOLEAN NOT NULL, 
	at BIGINT NOT NULL, 
	why VARCHAR NOT NULL, 
	because VARCHAR, 
	CONSTRAINT pk_segment_event PRIMARY KEY (number)
)
--
CREATE INDEX ix_segment_event_patient_id ON segment_event (patient_id)
--
CREATE INDEX ix_segment_event_segment_id_number ON segment_event (segment_id, number)
--
CREATE TABLE segment_member (
	segment_id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	since BIGINT NOT NULL, 
	CONSTRAINT pk_segment_member PRIMARY KEY (segment_id, patient_id)
)
 WITHOUT ROWID
--
CREATE TABLE segment_size (
	segment_id BLOB NOT NULL, 
	on_day DATE NOT NULL, 
	people BIGINT NOT NULL, 
	CONSTRAINT pk_segment_size PRIMARY KEY (segment_id, on_day)
)
 WITHOUT ROWID
--
CREATE TABLE setting (
	owner VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (owner, name)
)
 WITHOUT ROWID
--
CREATE TABLE sign_in_trouble (
	id BLOB NOT NULL, 
	failures BIGINT NOT NULL, 
	last_at BIGINT NOT NULL, 
	blocked_until BIGINT NOT NULL, 
	CONSTRAINT pk_sign_in_trouble PRIMARY KEY (id)
)
 WITHOUT ROWID
--
CREATE TABLE staff (
	id BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	login VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	secret_hash VARCHAR, 
	language VARCHAR, 
	active BOOLEAN DEFAULT '1' NOT NULL, 
	registration_number VARCHAR, 
	CONSTRAINT pk_staff PRIMARY KEY (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_staff_login ON staff (login)
--
CREATE TABLE stage_flow (
	month DATE NOT NULL, 
	"before" VARCHAR NOT NULL, 
	"after" VARCHAR NOT NULL, 
	people BIGINT NOT NULL, 
	CONSTRAINT pk_stage_flow PRIMARY KEY (month, "before", "after")
)
 WITHOUT ROWID
--
CREATE TABLE suppression (
	id BLOB NOT NULL, 
	channel VARCHAR NOT NULL, 
	address VARCHAR NOT NULL, 
	provider VARCHAR NOT NULL, 
	since BIGINT NOT NULL, 
	reason VARCHAR NOT NULL, 
	message_id BLOB, 
	lifted_at BIGINT, 
	lifted_by BLOB, 
	CONSTRAINT pk_suppression PRIMARY KEY (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_suppression_channel_address ON suppression (channel, address)
--
CREATE TABLE template (
	id BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	channel VARCHAR NOT NULL, 
	language VARCHAR DEFAULT 'en' NOT NULL, 
	version BIGINT DEFAULT '1' NOT NULL, 
	body VARCHAR NOT NULL, 
	purpose VARCHAR DEFAULT 'reminder' NOT NULL, 
	removed_at BIGINT, 
	"key" VARCHAR, 
	subject VARCHAR, 
	category VARCHAR, 
	provider_name VARCHAR, 
	approval VARCHAR, 
	quality VARCHAR, 
	asked_at BIGINT, 
	dlt_header VARCHAR, 
	dlt_template VARCHAR, 
	dlt_text VARCHAR, 
	written_by BLOB, 
	written_at BIGINT, 
	approved_by BLOB, 
	approved_at BIGINT, 
	provider_language VARCHAR, 
	CONSTRAINT pk_template PRIMARY KEY (id)
)
 WITHOUT ROWID
--
CREATE TABLE campaign (
	id BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	segment_id BLOB NOT NULL, 
	template_id BLOB NOT NULL, 
	channel VARCHAR NOT NULL, 
	status VARCHAR DEFAULT 'draft' NOT NULL, 
	launched_at BIGINT, 
	launched_by BLOB, 
	audience BIGINT, 
	removed_at BIGINT, 
	late_rule VARCHAR, 
	late_minutes BIGINT, 
	asks_to_book BOOLEAN DEFAULT 0 NOT NULL, 
	kind VARCHAR DEFAULT 'once' NOT NULL, 
	parent_id BLOB, 
	round BIGINT, 
	starts_at BIGINT, 
	recurrence VARCHAR, 
	"trigger" VARCHAR, 
	exits VARCHAR, 
	held_until BIGINT, 
	canary BIGINT, 
	canary_until BIGINT, 
	braked_at BIGINT, 
	brake_reason VARCHAR, 
	experiment VARCHAR, 
	staff_minutes BIGINT, 
	judged_from BIGINT, 
	CONSTRAINT pk_campaign PRIMARY KEY (id), 
	CONSTRAINT fk_campaign_segment_id FOREIGN KEY(segment_id) REFERENCES segment (id), 
	CONSTRAINT fk_campaign_template_id FOREIGN KEY(template_id) REFERENCES template (id), 
	CONSTRAINT fk_campaign_parent_id FOREIGN KEY(parent_id) REFERENCES campaign (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_campaign_parent_id ON campaign (parent_id, round) WHERE parent_id IS NOT NULL
--
CREATE TABLE patient (
	id BLOB NOT NULL, 
	clinic_number VARCHAR, 
	name VARCHAR NOT NULL, 
	local_name VARCHAR, 
	sex VARCHAR NOT NULL, 
	birth_date DATE, 
	birth_precision VARCHAR, 
	age_recorded_on DATE, 
	email VARCHAR, 
	address VARCHAR, 
	village VARCHAR, 
	district VARCHAR, 
	pin_code VARCHAR, 
	language VARCHAR, 
	employer VARCHAR, 
	household_id BLOB, 
	household_role VARCHAR, 
	registered_on DATE, 
	source VARCHAR, 
	status VARCHAR DEFAULT 'active' NOT NULL, 
	status_on DATE, 
	preferred_channel VARCHAR, 
	contact_time VARCHAR, 
	merged_into BLOB, 
	note VARCHAR, 
	removed_at BIGINT, 
	CONSTRAINT pk_patient PRIMARY KEY (id), 
	CONSTRAINT fk_patient_household_id FOREIGN KEY(household_id) REFERENCES household (id), 
	CONSTRAINT fk_patient_merged_into FOREIGN KEY(merged_into) REFERENCES patient (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_patient_clinic_number ON patient (clinic_number)
--
CREATE INDEX ix_patient_here ON patient (id, status, merged_into, removed_at)
--
CREATE INDEX ix_patient_household_id ON patient (household_id) WHERE household_id IS NOT NULL
--
CREATE INDEX ix_patient_merged_into ON patient (merged_into) WHERE merged_into IS NOT NULL
--
CREATE INDEX ix_patient_name ON patient (name COLLATE NOCASE, village COLLATE NOCASE)
--
CREATE INDEX ix_patient_removed_at ON patient (removed_at) WHERE removed_at IS NOT NULL
--
CREATE INDEX ix_patient_village ON patient (village)
--
CREATE INDEX ix_patient_young ON patient (birth_date) WHERE birth_date >= '2008-01-01'
--
CREATE TABLE allergy (
	id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	substance VARCHAR NOT NULL, 
	reaction VARCHAR, 
	severity VARCHAR DEFAULT 'unknown' NOT NULL, 
	removed_at BIGINT, 
	CONSTRAINT pk_allergy PRIMARY KEY (id), 
	CONSTRAINT fk_allergy_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_allergy_patient_id ON allergy (patient_id)
--
CREATE TABLE appointment (
	id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	clinician_id BLOB, 
	starts_at BIGINT NOT NULL, 
	minutes SMALLINT DEFAULT '15' NOT NULL, 
	kind VARCHAR DEFAULT 'clinic' NOT NULL, 
	reason VARCHAR, 
	status VARCHAR DEFAULT 'booked' NOT NULL, 
	status_at BIGINT, 
	cancel_reason VARCHAR, 
	video_room VARCHAR, 
	note VARCHAR, 
	booked_at BIGINT, 
	CONSTRAINT pk_appointment PRIMARY KEY (id), 
	CONSTRAINT fk_appointment_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT fk_appointment_clinician_id FOREIGN KEY(clinician_id) REFERENCES staff (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_appointment_patient_id ON appointment (patient_id)
--
CREATE INDEX ix_appointment_starts_at ON appointment (starts_at)
--
CREATE TABLE call (
	id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	called_at BIGINT NOT NULL, 
	staff_id BLOB, 
	outcome VARCHAR NOT NULL, 
	reason VARCHAR, 
	remind_on DATE, 
	note VARCHAR, 
	about VARCHAR, 
	corrects_id BLOB, 
	voided BOOLEAN DEFAULT 0 NOT NULL, 
	number VARCHAR, 
	CONSTRAINT pk_call PRIMARY KEY (id), 
	CONSTRAINT fk_call_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_call_patient_id ON call (patient_id)
--
CREATE TABLE camp_attendance (
	id BLOB NOT NULL, 
	camp_id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	attended_at BIGINT NOT NULL, 
	services VARCHAR, 
	referred VARCHAR, 
	recorded_by BLOB, 
	corrects_id BLOB, 
	voided BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_camp_attendance PRIMARY KEY (id), 
	CONSTRAINT fk_camp_attendance_camp_id FOREIGN KEY(camp_id) REFERENCES camp (id), 
	CONSTRAINT fk_camp_attendance_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_camp_attendance_camp_id ON camp_attendance (camp_id)
--
CREATE INDEX ix_camp_attendance_patient_id ON camp_attendance (patient_id)
--
CREATE TABLE campaign_entry (
	id BLOB NOT NULL, 
	campaign_id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	entered_at BIGINT NOT NULL, 
	because VARCHAR, 
	state VARCHAR NOT NULL, 
	reason VARCHAR, 
	step SMALLINT NOT NULL, 
	due_at BIGINT, 
	arm VARCHAR, 
	state_at BIGINT NOT NULL, 
	CONSTRAINT pk_campaign_entry PRIMARY KEY (id), 
	CONSTRAINT uq_campaign_entry_campaign_id_patient_id UNIQUE (campaign_id, patient_id), 
	CONSTRAINT fk_campaign_entry_campaign_id FOREIGN KEY(campaign_id) REFERENCES campaign (id), 
	CONSTRAINT fk_campaign_entry_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_campaign_entry_campaign_id_state ON campaign_entry (campaign_id, state, due_at)
--
CREATE INDEX ix_campaign_entry_patient_id ON campaign_entry (patient_id)
--
CREATE TABLE campaign_step (
	id BLOB NOT NULL, 
	campaign_id BLOB NOT NULL, 
	number SMALLINT NOT NULL, 
	kind VARCHAR NOT NULL, 
	channel VARCHAR, 
	template_id BLOB, 
	fallbacks VARCHAR, 
	minutes BIGINT, 
	question VARCHAR, 
	yes_step SMALLINT, 
	no_step SMALLINT, 
	words VARCHAR, 
	CONSTRAINT pk_campaign_step PRIMARY KEY (id), 
	CONSTRAINT uq_campaign_step_campaign_id_number UNIQUE (campaign_id, number), 
	CONSTRAINT fk_campaign_step_campaign_id FOREIGN KEY(campaign_id) REFERENCES campaign (id), 
	CONSTRAINT fk_campaign_step_template_id FOREIGN KEY(template_id) REFERENCES template (id)
)
 WITHOUT ROWID
--
CREATE TABLE condition (
	id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	code VARCHAR, 
	name VARCHAR NOT NULL, 
	onset_on DATE, 
	status VARCHAR DEFAULT 'active' NOT NULL, 
	removed_at BIGINT, 
	CONSTRAINT pk_condition PRIMARY KEY (id), 
	CONSTRAINT fk_condition_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_condition_patient_id ON condition (patient_id)
--
CREATE TABLE consent (
	id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	channel VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	granted BOOLEAN NOT NULL, 
	given_at BIGINT NOT NULL, 
	how VARCHAR, 
	text_version VARCHAR, 
	language VARCHAR, 
	staff_id BLOB, 
	CONSTRAINT pk_consent PRIMARY KEY (id), 
	CONSTRAINT fk_consent_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_consent_patient_id ON consent (patient_id)
--
CREATE INDEX ix_consent_refused ON consent (patient_id) WHERE granted = 0
--
CREATE TABLE duplicate_candidate (
	id BLOB NOT NULL, 
	first_id BLOB NOT NULL, 
	second_id BLOB NOT NULL, 
	score SMALLINT NOT NULL, 
	reasons VARCHAR NOT NULL, 
	state VARCHAR DEFAULT 'open' NOT NULL, 
	found_at BIGINT NOT NULL, 
	decided_at BIGINT, 
	decided_by BLOB, 
	CONSTRAINT pk_duplicate_candidate PRIMARY KEY (id), 
	CONSTRAINT fk_duplicate_candidate_first_id FOREIGN KEY(first_id) REFERENCES patient (id), 
	CONSTRAINT fk_duplicate_candidate_second_id FOREIGN KEY(second_id) REFERENCES patient (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_duplicate_candidate_first_id ON duplicate_candidate (first_id)
--
CREATE INDEX ix_duplicate_candidate_second_id ON duplicate_candidate (second_id)
--
CREATE INDEX ix_duplicate_candidate_state ON duplicate_candidate (state)
--
CREATE TABLE goal (
	id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	code VARCHAR, 
	direction VARCHAR, 
	target DOUBLE, 
	started_on DATE NOT NULL, 
	due_on DATE, 
	every_days SMALLINT DEFAULT '7' NOT NULL, 
	status VARCHAR DEFAULT 'active' NOT NULL, 
	status_on DATE, 
	staff_id BLOB, 
	removed_at BIGINT, 
	second_target DOUBLE, 
	CONSTRAINT pk_goal PRIMARY KEY (id), 
	CONSTRAINT fk_goal_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_goal_patient_id ON goal (patient_id)
--
CREATE TABLE immunization (
	id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	dose VARCHAR NOT NULL, 
	given_on DATE NOT NULL, 
	lot VARCHAR, 
	place VARCHAR, 
	staff_id BLOB, 
	corrects_id BLOB, 
	voided BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_immunization PRIMARY KEY (id), 
	CONSTRAINT fk_immunization_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_immunization_patient_id ON immunization (patient_id)
--
CREATE TABLE message (
	id BLOB NOT NULL, 
	campaign_id BLOB, 
	step SMALLINT DEFAULT '1' NOT NULL, 
	patient_id BLOB NOT NULL, 
	channel VARCHAR NOT NULL, 
	address VARCHAR, 
	body VARCHAR, 
	state VARCHAR DEFAULT 'queued' NOT NULL, 
	state_at BIGINT NOT NULL, 
	reason VARCHAR, 
	provider VARCHAR, 
	provider_id VARCHAR, 
	queued_at BIGINT NOT NULL, 
	sent_at BIGINT, 
	delivered_at BIGINT, 
	read_at BIGINT, 
	cost_paise BIGINT, 
	attempts SMALLINT DEFAULT '0' NOT NULL, 
	not_before BIGINT, 
	meant_at BIGINT, 
	arm VARCHAR, 
	template_id BLOB, 
	CONSTRAINT pk_message PRIMARY KEY (id), 
	CONSTRAINT uq_message_campaign_id_step_patient_id_channel UNIQUE (campaign_id, step, patient_id, channel), 
	CONSTRAINT fk_message_campaign_id FOREIGN KEY(campaign_id) REFERENCES campaign (id), 
	CONSTRAINT fk_message_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT fk_message_template_id FOREIGN KEY(template_id) REFERENCES template (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_message_address ON message (address) WHERE address IS NOT NULL
--
CREATE INDEX ix_message_campaign_id_state ON message (campaign_id, state, coalesce(not_before, 0))
--
CREATE INDEX ix_message_patient_id ON message (patient_id)
--
CREATE INDEX ix_message_sent_at ON message (sent_at, channel, state) WHERE sent_at IS NOT NULL
--
CREATE TABLE outreach_task (
	id BLOB NOT NULL, 
	campaign_id BLOB NOT NULL, 
	step SMALLINT NOT NULL, 
	patient_id BLOB NOT NULL, 
	words VARCHAR NOT NULL, 
	made_at BIGINT NOT NULL, 
	reason VARCHAR, 
	done_at BIGINT, 
	done_by BLOB, 
	outcome VARCHAR, 
	CONSTRAINT pk_outreach_task PRIMARY KEY (id), 
	CONSTRAINT uq_outreach_task_campaign_id_step_patient_id UNIQUE (campaign_id, step, patient_id), 
	CONSTRAINT fk_outreach_task_campaign_id FOREIGN KEY(campaign_id) REFERENCES campaign (id), 
	CONSTRAINT fk_outreach_task_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_outreach_task_patient_id ON outreach_task (patient_id)
--
CREATE TABLE patient_identifier (
	id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	kind VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	removed_at BIGINT, 
	CONSTRAINT pk_patient_identifier PRIMARY KEY (id), 
	CONSTRAINT fk_patient_identifier_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_patient_identifier_patient_id ON patient_identifier (patient_id)
--
CREATE INDEX ix_patient_identifier_value ON patient_identifier (value)
--
CREATE TABLE patient_merge (
	id BLOB NOT NULL, 
	kept_id BLOB NOT NULL, 
	merged_id BLOB NOT NULL, 
	merged_at BIGINT NOT NULL, 
	merged_by BLOB, 
	reason VARCHAR, 
	moved VARCHAR NOT NULL, 
	undone_at BIGINT, 
	CONSTRAINT pk_patient_merge PRIMARY KEY (id), 
	CONSTRAINT fk_patient_merge_kept_id FOREIGN KEY(kept_id) REFERENCES patient (id), 
	CONSTRAINT fk_patient_merge_merged_id FOREIGN KEY(merged_id) REFERENCES patient (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_patient_merge_kept_id ON patient_merge (kept_id)
--
CREATE INDEX ix_patient_merge_merged_id ON patient_merge (merged_id)
--
CREATE TABLE patient_phone (
	id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	number VARCHAR NOT NULL, 
	owner VARCHAR DEFAULT 'self' NOT NULL, 
	owner_name VARCHAR, 
	rank SMALLINT DEFAULT '0' NOT NULL, 
	removed_at BIGINT, 
	CONSTRAINT pk_patient_phone PRIMARY KEY (id), 
	CONSTRAINT fk_patient_phone_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_patient_phone_number ON patient_phone (number)
--
CREATE INDEX ix_patient_phone_patient_id ON patient_phone (patient_id, removed_at)
--
CREATE TABLE pregnancy (
	id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	last_period_on DATE, 
	due_on DATE, 
	status VARCHAR DEFAULT 'ongoing' NOT NULL, 
	ended_on DATE, 
	high_risk VARCHAR, 
	removed_at BIGINT, 
	CONSTRAINT pk_pregnancy PRIMARY KEY (id), 
	CONSTRAINT fk_pregnancy_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_pregnancy_patient_id ON pregnancy (patient_id)
--
CREATE TABLE recommendation_answer (
	id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	"key" VARCHAR NOT NULL, 
	answer VARCHAR NOT NULL, 
	reason VARCHAR, 
	answered_at BIGINT NOT NULL, 
	staff_id BLOB, 
	until DATE, 
	removed_at BIGINT, 
	CONSTRAINT pk_recommendation_answer PRIMARY KEY (id), 
	CONSTRAINT fk_recommendation_answer_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_recommendation_answer_patient_id ON recommendation_answer (patient_id)
--
CREATE TABLE relation (
	id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	related_id BLOB NOT NULL, 
	kind VARCHAR NOT NULL, 
	removed_at BIGINT, 
	CONSTRAINT pk_relation PRIMARY KEY (id), 
	CONSTRAINT fk_relation_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT fk_relation_related_id FOREIGN KEY(related_id) REFERENCES patient (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_relation_patient_id ON relation (patient_id)
--
CREATE INDEX ix_relation_related_id ON relation (related_id)
--
CREATE TABLE segment_pick (
	id BLOB NOT NULL, 
	segment_id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	pick VARCHAR NOT NULL, 
	picked_at BIGINT NOT NULL, 
	staff_id BLOB, 
	reason VARCHAR, 
	removed_at BIGINT, 
	CONSTRAINT pk_segment_pick PRIMARY KEY (id), 
	CONSTRAINT fk_segment_pick_segment_id FOREIGN KEY(segment_id) REFERENCES segment (id), 
	CONSTRAINT fk_segment_pick_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_segment_pick_patient_id ON segment_pick (patient_id)
--
CREATE INDEX ix_segment_pick_segment_id ON segment_pick (segment_id)
--
CREATE TABLE encounter (
	id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	started_at BIGINT NOT NULL, 
	kind VARCHAR DEFAULT 'clinic' NOT NULL, 
	diagnosis VARCHAR, 
	amount_paise BIGINT DEFAULT '0' NOT NULL, 
	clinician_id BLOB, 
	appointment_id BLOB, 
	camp_id BLOB, 
	CONSTRAINT pk_encounter PRIMARY KEY (id), 
	CONSTRAINT fk_encounter_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT fk_encounter_clinician_id FOREIGN KEY(clinician_id) REFERENCES staff (id), 
	CONSTRAINT fk_encounter_appointment_id FOREIGN KEY(appointment_id) REFERENCES appointment (id), 
	CONSTRAINT fk_encounter_camp_id FOREIGN KEY(camp_id) REFERENCES camp (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_encounter_patient_id_started_at ON encounter (patient_id, started_at)
--
CREATE TABLE goal_check (
	id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	goal_id BLOB NOT NULL, 
	checked_at BIGINT NOT NULL, 
	kept BOOLEAN NOT NULL, 
	value DOUBLE, 
	channel VARCHAR, 
	note VARCHAR, 
	staff_id BLOB, 
	corrects_id BLOB, 
	voided BOOLEAN DEFAULT 0 NOT NULL, 
	second_value DOUBLE, 
	CONSTRAINT pk_goal_check PRIMARY KEY (id), 
	CONSTRAINT fk_goal_check_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT fk_goal_check_goal_id FOREIGN KEY(goal_id) REFERENCES goal (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_goal_check_patient_id ON goal_check (patient_id)
--
CREATE TABLE message_event (
	id BLOB NOT NULL, 
	message_id BLOB NOT NULL, 
	state VARCHAR NOT NULL, 
	raw VARCHAR NOT NULL, 
	at BIGINT NOT NULL, 
	arrived_at BIGINT NOT NULL, 
	CONSTRAINT pk_message_event PRIMARY KEY (id), 
	CONSTRAINT fk_message_event_message_id FOREIGN KEY(message_id) REFERENCES message (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_message_event_message_id ON message_event (message_id)
--
CREATE TABLE reply (
	id BLOB NOT NULL, 
	patient_id BLOB, 
	message_id BLOB, 
	channel VARCHAR NOT NULL, 
	address VARCHAR NOT NULL, 
	body VARCHAR, 
	kind VARCHAR DEFAULT 'reply' NOT NULL, 
	received_at BIGINT NOT NULL, 
	provider VARCHAR, 
	raw VARCHAR, 
	handled_at BIGINT, 
	handled_by BLOB, 
	about VARCHAR, 
	CONSTRAINT pk_reply PRIMARY KEY (id), 
	CONSTRAINT fk_reply_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT fk_reply_message_id FOREIGN KEY(message_id) REFERENCES message (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_reply_address ON reply (address)
--
CREATE INDEX ix_reply_message_id ON reply (message_id)
--
CREATE INDEX ix_reply_patient_id ON reply (patient_id)
--
CREATE INDEX ix_reply_received_at ON reply (received_at)
--
CREATE TABLE feedback (
	id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	encounter_id BLOB, 
	given_at BIGINT NOT NULL, 
	rating SMALLINT, 
	recommend SMALLINT, 
	comment VARCHAR, 
	channel VARCHAR, 
	answered_at BIGINT, 
	CONSTRAINT pk_feedback PRIMARY KEY (id), 
	CONSTRAINT fk_feedback_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT fk_feedback_encounter_id FOREIGN KEY(encounter_id) REFERENCES encounter (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_feedback_patient_id ON feedback (patient_id)
--
CREATE TABLE observation (
	id BLOB NOT NULL, 
	patient_id BLOB NOT NULL, 
	code VARCHAR NOT NULL, 
	value DOUBLE NOT NULL, 
	second_value DOUBLE, 
	unit VARCHAR NOT NULL, 
	taken_at BIGINT NOT NULL, 
	encounter_id BLOB, 
	staff_id BLOB, 
	corrects_id BLOB, 
	CONSTRAINT pk_observation PRIMARY KEY (id), 
	CONSTRAINT fk_observation_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT fk_observation_encounter_id FOREIGN KEY(encounter_id) REFERENCES encounter (id)
)
 WITHOUT ROWID
--
CREATE INDEX ix_observation_patient_id_code_taken_at ON observation (patient_id, code, taken_at)
--
CREATE VIRTUAL TABLE patient_search USING fts5(name, sound, digits, place, content='', contentless_delete=1, detail=column, prefix='2 3', tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'")
--
CREATE TRIGGER capture_camp_insert AFTER INSERT ON camp WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (50, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_camp_update AFTER UPDATE ON camp WHEN capture_ms() IS NOT NULL AND (((old.name IS NOT new.name) << 1) | ((old.village IS NOT new.village) << 2) | ((old.district IS NOT new.district) << 3) | ((old.held_on IS NOT new.held_on) << 4) | ((old.kind IS NOT new.kind) << 5) | ((old.target IS NOT new.target) << 6) | ((old.sponsor IS NOT new.sponsor) << 7) | ((old.budget_paise IS NOT new.budget_paise) << 8) | ((old.status IS NOT new.status) << 9) | ((old.note IS NOT new.note) << 10) | ((old.removed_at IS NOT new.removed_at) << 11)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (50, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.name IS NOT new.name) << 1) | ((old.village IS NOT new.village) << 2) | ((old.district IS NOT new.district) << 3) | ((old.held_on IS NOT new.held_on) << 4) | ((old.kind IS NOT new.kind) << 5) | ((old.target IS NOT new.target) << 6) | ((old.sponsor IS NOT new.sponsor) << 7) | ((old.budget_paise IS NOT new.budget_paise) << 8) | ((old.status IS NOT new.status) << 9) | ((old.note IS NOT new.note) << 10) | ((old.removed_at IS NOT new.removed_at) << 11)); END
--
CREATE TRIGGER capture_camp_delete AFTER DELETE ON camp WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (50, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_clinic_insert AFTER INSERT ON clinic WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (1, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_clinic_update AFTER UPDATE ON clinic WHEN capture_ms() IS NOT NULL AND (((old.name IS NOT new.name) << 1) | ((old.number_prefix IS NOT new.number_prefix) << 2) | ((old.district IS NOT new.district) << 3) | ((old.phone IS NOT new.phone) << 4) | ((old.language IS NOT new.language) << 5)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (1, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.name IS NOT new.name) << 1) | ((old.number_prefix IS NOT new.number_prefix) << 2) | ((old.district IS NOT new.district) << 3) | ((old.phone IS NOT new.phone) << 4) | ((old.language IS NOT new.language) << 5)); END
--
CREATE TRIGGER capture_clinic_delete AFTER DELETE ON clinic WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (1, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_household_insert AFTER INSERT ON household WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (4, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_household_update AFTER UPDATE ON household WHEN capture_ms() IS NOT NULL AND (((old.name IS NOT new.name) << 1) | ((old.village IS NOT new.village) << 2) | ((old.note IS NOT new.note) << 3) | ((old.removed_at IS NOT new.removed_at) << 4)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (4, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.name IS NOT new.name) << 1) | ((old.village IS NOT new.village) << 2) | ((old.note IS NOT new.note) << 3) | ((old.removed_at IS NOT new.removed_at) << 4)); END
--
CREATE TRIGGER capture_household_delete AFTER DELETE ON household WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (4, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_message_price_insert AFTER INSERT ON message_price WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (81, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_message_price_update AFTER UPDATE ON message_price WHEN capture_ms() IS NOT NULL AND (((old.channel IS NOT new.channel) << 1) | ((old.provider IS NOT new.provider) << 2) | ((old.purpose IS NOT new.purpose) << 3) | ((old.unit IS NOT new.unit) << 4) | ((old.amount IS NOT new.amount) << 5) | ((old.currency IS NOT new.currency) << 6) | ((old.from_day IS NOT new.from_day) << 7) | ((old.removed_at IS NOT new.removed_at) << 8)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (81, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.channel IS NOT new.channel) << 1) | ((old.provider IS NOT new.provider) << 2) | ((old.purpose IS NOT new.purpose) << 3) | ((old.unit IS NOT new.unit) << 4) | ((old.amount IS NOT new.amount) << 5) | ((old.currency IS NOT new.currency) << 6) | ((old.from_day IS NOT new.from_day) << 7) | ((old.removed_at IS NOT new.removed_at) << 8)); END
--
CREATE TRIGGER capture_message_price_delete AFTER DELETE ON message_price WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (81, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_segment_insert AFTER INSERT ON segment WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (40, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_segment_update AFTER UPDATE ON segment WHEN capture_ms() IS NOT NULL AND (((old.name IS NOT new.name) << 1) | ((old.description IS NOT new.description) << 2) | ((old.kind IS NOT new.kind) << 3) | ((old.rule IS NOT new.rule) << 4) | ((old.removed_at IS NOT new.removed_at) << 5) | ((old.frozen_at IS NOT new.frozen_at) << 6)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (40, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.name IS NOT new.name) << 1) | ((old.description IS NOT new.description) << 2) | ((old.kind IS NOT new.kind) << 3) | ((old.rule IS NOT new.rule) << 4) | ((old.removed_at IS NOT new.removed_at) << 5) | ((old.frozen_at IS NOT new.frozen_at) << 6)); END
--
CREATE TRIGGER capture_segment_delete AFTER DELETE ON segment WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (40, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_staff_insert AFTER INSERT ON staff WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (2, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_staff_update AFTER UPDATE ON staff WHEN capture_ms() IS NOT NULL AND (((old.name IS NOT new.name) << 1) | ((old.login IS NOT new.login) << 2) | ((old.role IS NOT new.role) << 3) | ((old.secret_hash IS NOT new.secret_hash) << 4) | ((old.language IS NOT new.language) << 5) | ((old.active IS NOT new.active) << 6) | ((old.registration_number IS NOT new.registration_number) << 7)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (2, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.name IS NOT new.name) << 1) | ((old.login IS NOT new.login) << 2) | ((old.role IS NOT new.role) << 3) | ((old.secret_hash IS NOT new.secret_hash) << 4) | ((old.language IS NOT new.language) << 5) | ((old.active IS NOT new.active) << 6) | ((old.registration_number IS NOT new.registration_number) << 7)); END
--
CREATE TRIGGER capture_staff_delete AFTER DELETE ON staff WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (2, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_suppression_insert AFTER INSERT ON suppression WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (80, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_suppression_update AFTER UPDATE ON suppression WHEN capture_ms() IS NOT NULL AND (((old.channel IS NOT new.channel) << 1) | ((old.address IS NOT new.address) << 2) | ((old.provider IS NOT new.provider) << 3) | ((old.since IS NOT new.since) << 4) | ((old.reason IS NOT new.reason) << 5) | ((old.message_id IS NOT new.message_id) << 6) | ((old.lifted_at IS NOT new.lifted_at) << 7) | ((old.lifted_by IS NOT new.lifted_by) << 8)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (80, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.channel IS NOT new.channel) << 1) | ((old.address IS NOT new.address) << 2) | ((old.provider IS NOT new.provider) << 3) | ((old.since IS NOT new.since) << 4) | ((old.reason IS NOT new.reason) << 5) | ((old.message_id IS NOT new.message_id) << 6) | ((old.lifted_at IS NOT new.lifted_at) << 7) | ((old.lifted_by IS NOT new.lifted_by) << 8)); END
--
CREATE TRIGGER capture_suppression_delete AFTER DELETE ON suppression WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (80, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_template_insert AFTER INSERT ON template WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (41, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_template_update AFTER UPDATE ON template WHEN capture_ms() IS NOT NULL AND (((old.name IS NOT new.name) << 1) | ((old.channel IS NOT new.channel) << 2) | ((old.language IS NOT new.language) << 3) | ((old.version IS NOT new.version) << 4) | ((old.body IS NOT new.body) << 5) | ((old.purpose IS NOT new.purpose) << 6) | ((old.removed_at IS NOT new.removed_at) << 7) | ((old.key IS NOT new.key) << 8) | ((old.subject IS NOT new.subject) << 9) | ((old.category IS NOT new.category) << 10) | ((old.provider_name IS NOT new.provider_name) << 11) | ((old.approval IS NOT new.approval) << 12) | ((old.quality IS NOT new.quality) << 13) | ((old.asked_at IS NOT new.asked_at) << 14) | ((old.dlt_header IS NOT new.dlt_header) << 15) | ((old.dlt_template IS NOT new.dlt_template) << 16) | ((old.dlt_text IS NOT new.dlt_text) << 17) | ((old.written_by IS NOT new.written_by) << 18) | ((old.written_at IS NOT new.written_at) << 19) | ((old.approved_by IS NOT new.approved_by) << 20) | ((old.approved_at IS NOT new.approved_at) << 21) | ((old.provider_language IS NOT new.provider_language) << 22)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (41, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.name IS NOT new.name) << 1) | ((old.channel IS NOT new.channel) << 2) | ((old.language IS NOT new.language) << 3) | ((old.version IS NOT new.version) << 4) | ((old.body IS NOT new.body) << 5) | ((old.purpose IS NOT new.purpose) << 6) | ((old.removed_at IS NOT new.removed_at) << 7) | ((old.key IS NOT new.key) << 8) | ((old.subject IS NOT new.subject) << 9) | ((old.category IS NOT new.category) << 10) | ((old.provider_name IS NOT new.provider_name) << 11) | ((old.approval IS NOT new.approval) << 12) | ((old.quality IS NOT new.quality) << 13) | ((old.asked_at IS NOT new.asked_at) << 14) | ((old.dlt_header IS NOT new.dlt_header) << 15) | ((old.dlt_template IS NOT new.dlt_template) << 16) | ((old.dlt_text IS NOT new.dlt_text) << 17) | ((old.written_by IS NOT new.written_by) << 18) | ((old.written_at IS NOT new.written_at) << 19) | ((old.approved_by IS NOT new.approved_by) << 20) | ((old.approved_at IS NOT new.approved_at) << 21) | ((old.provider_language IS NOT new.provider_language) << 22)); END
--
CREATE TRIGGER capture_template_delete AFTER DELETE ON template WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (41, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_campaign_insert AFTER INSERT ON campaign WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (42, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_campaign_update AFTER UPDATE ON campaign WHEN capture_ms() IS NOT NULL AND (((old.name IS NOT new.name) << 1) | ((old.purpose IS NOT new.purpose) << 2) | ((old.segment_id IS NOT new.segment_id) << 3) | ((old.template_id IS NOT new.template_id) << 4) | ((old.channel IS NOT new.channel) << 5) | ((old.status IS NOT new.status) << 6) | ((old.launched_at IS NOT new.launched_at) << 7) | ((old.launched_by IS NOT new.launched_by) << 8) | ((old.audience IS NOT new.audience) << 9) | ((old.removed_at IS NOT new.removed_at) << 10) | ((old.late_rule IS NOT new.late_rule) << 11) | ((old.late_minutes IS NOT new.late_minutes) << 12) | ((old.asks_to_book IS NOT new.asks_to_book) << 13) | ((old.kind IS NOT new.kind) << 14) | ((old.parent_id IS NOT new.parent_id) << 15) | ((old.round IS NOT new.round) << 16) | ((old.starts_at IS NOT new.starts_at) << 17) | ((old.recurrence IS NOT new.recurrence) << 18) | ((old.trigger IS NOT new.trigger) << 19) | ((old.exits IS NOT new.exits) << 20) | ((old.held_until IS NOT new.held_until) << 21) | ((old.canary IS NOT new.canary) << 22) | ((old.canary_until IS NOT new.canary_until) << 23) | ((old.braked_at IS NOT new.braked_at) << 24) | ((old.brake_reason IS NOT new.brake_reason) << 25) | ((old.experiment IS NOT new.experiment) << 26) | ((old.staff_minutes IS NOT new.staff_minutes) << 27) | ((old.judged_from IS NOT new.judged_from) << 28)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (42, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.name IS NOT new.name) << 1) | ((old.purpose IS NOT new.purpose) << 2) | ((old.segment_id IS NOT new.segment_id) << 3) | ((old.template_id IS NOT new.template_id) << 4) | ((old.channel IS NOT new.channel) << 5) | ((old.status IS NOT new.status) << 6) | ((old.launched_at IS NOT new.launched_at) << 7) | ((old.launched_by IS NOT new.launched_by) << 8) | ((old.audience IS NOT new.audience) << 9) | ((old.removed_at IS NOT new.removed_at) << 10) | ((old.late_rule IS NOT new.late_rule) << 11) | ((old.late_minutes IS NOT new.late_minutes) << 12) | ((old.asks_to_book IS NOT new.asks_to_book) << 13) | ((old.kind IS NOT new.kind) << 14) | ((old.parent_id IS NOT new.parent_id) << 15) | ((old.round IS NOT new.round) << 16) | ((old.starts_at IS NOT new.starts_at) << 17) | ((old.recurrence IS NOT new.recurrence) << 18) | ((old.trigger IS NOT new.trigger) << 19) | ((old.exits IS NOT new.exits) << 20) | ((old.held_until IS NOT new.held_until) << 21) | ((old.canary IS NOT new.canary) << 22) | ((old.canary_until IS NOT new.canary_until) << 23) | ((old.braked_at IS NOT new.braked_at) << 24) | ((old.brake_reason IS NOT new.brake_reason) << 25) | ((old.experiment IS NOT new.experiment) << 26) | ((old.staff_minutes IS NOT new.staff_minutes) << 27) | ((old.judged_from IS NOT new.judged_from) << 28)); END
--
CREATE TRIGGER capture_campaign_delete AFTER DELETE ON campaign WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (42, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_patient_insert AFTER INSERT ON patient WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (5, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_patient_update AFTER UPDATE ON patient WHEN capture_ms() IS NOT NULL AND (((old.clinic_number IS NOT new.clinic_number) << 1) | ((old.name IS NOT new.name) << 2) | ((old.local_name IS NOT new.local_name) << 3) | ((old.sex IS NOT new.sex) << 4) | ((old.birth_date IS NOT new.birth_date) << 5) | ((old.birth_precision IS NOT new.birth_precision) << 6) | ((old.age_recorded_on IS NOT new.age_recorded_on) << 7) | ((old.email IS NOT new.email) << 8) | ((old.address IS NOT new.address) << 9) | ((old.village IS NOT new.village) << 10) | ((old.district IS NOT new.district) << 11) | ((old.pin_code IS NOT new.pin_code) << 12) | ((old.language IS NOT new.language) << 13) | ((old.employer IS NOT new.employer) << 14) | ((old.household_id IS NOT new.household_id) << 15) | ((old.household_role IS NOT new.household_role) << 16) | ((old.registered_on IS NOT new.registered_on) << 17) | ((old.source IS NOT new.source) << 18) | ((old.status IS NOT new.status) << 19) | ((old.status_on IS NOT new.status_on) << 20) | ((old.preferred_channel IS NOT new.preferred_channel) << 21) | ((old.contact_time IS NOT new.contact_time) << 22) | ((old.merged_into IS NOT new.merged_into) << 23) | ((old.note IS NOT new.note) << 24) | ((old.removed_at IS NOT new.removed_at) << 25)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (5, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.clinic_number IS NOT new.clinic_number) << 1) | ((old.name IS NOT new.name) << 2) | ((old.local_name IS NOT new.local_name) << 3) | ((old.sex IS NOT new.sex) << 4) | ((old.birth_date IS NOT new.birth_date) << 5) | ((old.birth_precision IS NOT new.birth_precision) << 6) | ((old.age_recorded_on IS NOT new.age_recorded_on) << 7) | ((old.email IS NOT new.email) << 8) | ((old.address IS NOT new.address) << 9) | ((old.village IS NOT new.village) << 10) | ((old.district IS NOT new.district) << 11) | ((old.pin_code IS NOT new.pin_code) << 12) | ((old.language IS NOT new.language) << 13) | ((old.employer IS NOT new.employer) << 14) | ((old.household_id IS NOT new.household_id) << 15) | ((old.household_role IS NOT new.household_role) << 16) | ((old.registered_on IS NOT new.registered_on) << 17) | ((old.source IS NOT new.source) << 18) | ((old.status IS NOT new.status) << 19) | ((old.status_on IS NOT new.status_on) << 20) | ((old.preferred_channel IS NOT new.preferred_channel) << 21) | ((old.contact_time IS NOT new.contact_time) << 22) | ((old.merged_into IS NOT new.merged_into) << 23) | ((old.note IS NOT new.note) << 24) | ((old.removed_at IS NOT new.removed_at) << 25)); END
--
CREATE TRIGGER capture_patient_delete AFTER DELETE ON patient WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (5, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_allergy_insert AFTER INSERT ON allergy WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (21, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_allergy_update AFTER UPDATE ON allergy WHEN capture_ms() IS NOT NULL AND (((old.patient_id IS NOT new.patient_id) << 1) | ((old.substance IS NOT new.substance) << 2) | ((old.reaction IS NOT new.reaction) << 3) | ((old.severity IS NOT new.severity) << 4) | ((old.removed_at IS NOT new.removed_at) << 5)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (21, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.patient_id IS NOT new.patient_id) << 1) | ((old.substance IS NOT new.substance) << 2) | ((old.reaction IS NOT new.reaction) << 3) | ((old.severity IS NOT new.severity) << 4) | ((old.removed_at IS NOT new.removed_at) << 5)); END
--
CREATE TRIGGER capture_allergy_delete AFTER DELETE ON allergy WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (21, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_appointment_insert AFTER INSERT ON appointment WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (23, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_appointment_update AFTER UPDATE ON appointment WHEN capture_ms() IS NOT NULL AND (((old.patient_id IS NOT new.patient_id) << 1) | ((old.clinician_id IS NOT new.clinician_id) << 2) | ((old.starts_at IS NOT new.starts_at) << 3) | ((old.minutes IS NOT new.minutes) << 4) | ((old.kind IS NOT new.kind) << 5) | ((old.reason IS NOT new.reason) << 6) | ((old.status IS NOT new.status) << 7) | ((old.status_at IS NOT new.status_at) << 8) | ((old.cancel_reason IS NOT new.cancel_reason) << 9) | ((old.video_room IS NOT new.video_room) << 10) | ((old.note IS NOT new.note) << 11) | ((old.booked_at IS NOT new.booked_at) << 12)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (23, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.patient_id IS NOT new.patient_id) << 1) | ((old.clinician_id IS NOT new.clinician_id) << 2) | ((old.starts_at IS NOT new.starts_at) << 3) | ((old.minutes IS NOT new.minutes) << 4) | ((old.kind IS NOT new.kind) << 5) | ((old.reason IS NOT new.reason) << 6) | ((old.status IS NOT new.status) << 7) | ((old.status_at IS NOT new.status_at) << 8) | ((old.cancel_reason IS NOT new.cancel_reason) << 9) | ((old.video_room IS NOT new.video_room) << 10) | ((old.note IS NOT new.note) << 11) | ((old.booked_at IS NOT new.booked_at) << 12)); END
--
CREATE TRIGGER capture_appointment_delete AFTER DELETE ON appointment WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (23, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_call_insert AFTER INSERT ON call WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (47, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_call_update AFTER UPDATE ON call WHEN capture_ms() IS NOT NULL AND (((old.patient_id IS NOT new.patient_id) << 1) | ((old.called_at IS NOT new.called_at) << 2) | ((old.staff_id IS NOT new.staff_id) << 3) | ((old.outcome IS NOT new.outcome) << 4) | ((old.reason IS NOT new.reason) << 5) | ((old.remind_on IS NOT new.remind_on) << 6) | ((old.note IS NOT new.note) << 7) | ((old.about IS NOT new.about) << 8) | ((old.corrects_id IS NOT new.corrects_id) << 9) | ((old.voided IS NOT new.voided) << 10) | ((old.number IS NOT new.number) << 11)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (47, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.patient_id IS NOT new.patient_id) << 1) | ((old.called_at IS NOT new.called_at) << 2) | ((old.staff_id IS NOT new.staff_id) << 3) | ((old.outcome IS NOT new.outcome) << 4) | ((old.reason IS NOT new.reason) << 5) | ((old.remind_on IS NOT new.remind_on) << 6) | ((old.note IS NOT new.note) << 7) | ((old.about IS NOT new.about) << 8) | ((old.corrects_id IS NOT new.corrects_id) << 9) | ((old.voided IS NOT new.voided) << 10) | ((old.number IS NOT new.number) << 11)); END
--
CREATE TRIGGER capture_call_delete AFTER DELETE ON call WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (47, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_camp_attendance_insert AFTER INSERT ON camp_attendance WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (51, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_camp_attendance_update AFTER UPDATE ON camp_attendance WHEN capture_ms() IS NOT NULL AND (((old.camp_id IS NOT new.camp_id) << 1) | ((old.patient_id IS NOT new.patient_id) << 2) | ((old.attended_at IS NOT new.attended_at) << 3) | ((old.services IS NOT new.services) << 4) | ((old.referred IS NOT new.referred) << 5) | ((old.recorded_by IS NOT new.recorded_by) << 6) | ((old.corrects_id IS NOT new.corrects_id) << 7) | ((old.voided IS NOT new.voided) << 8)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (51, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.camp_id IS NOT new.camp_id) << 1) | ((old.patient_id IS NOT new.patient_id) << 2) | ((old.attended_at IS NOT new.attended_at) << 3) | ((old.services IS NOT new.services) << 4) | ((old.referred IS NOT new.referred) << 5) | ((old.recorded_by IS NOT new.recorded_by) << 6) | ((old.corrects_id IS NOT new.corrects_id) << 7) | ((old.voided IS NOT new.voided) << 8)); END
--
CREATE TRIGGER capture_camp_attendance_delete AFTER DELETE ON camp_attendance WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (51, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_campaign_entry_insert AFTER INSERT ON campaign_entry WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (83, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_campaign_entry_update AFTER UPDATE ON campaign_entry WHEN capture_ms() IS NOT NULL AND (((old.campaign_id IS NOT new.campaign_id) << 1) | ((old.patient_id IS NOT new.patient_id) << 2) | ((old.entered_at IS NOT new.entered_at) << 3) | ((old.because IS NOT new.because) << 4) | ((old.state IS NOT new.state) << 5) | ((old.reason IS NOT new.reason) << 6) | ((old.step IS NOT new.step) << 7) | ((old.due_at IS NOT new.due_at) << 8) | ((old.arm IS NOT new.arm) << 9) | ((old.state_at IS NOT new.state_at) << 10)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (83, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.campaign_id IS NOT new.campaign_id) << 1) | ((old.patient_id IS NOT new.patient_id) << 2) | ((old.entered_at IS NOT new.entered_at) << 3) | ((old.because IS NOT new.because) << 4) | ((old.state IS NOT new.state) << 5) | ((old.reason IS NOT new.reason) << 6) | ((old.step IS NOT new.step) << 7) | ((old.due_at IS NOT new.due_at) << 8) | ((old.arm IS NOT new.arm) << 9) | ((old.state_at IS NOT new.state_at) << 10)); END
--
CREATE TRIGGER capture_campaign_entry_delete AFTER DELETE ON campaign_entry WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (83, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_campaign_step_insert AFTER INSERT ON campaign_step WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (82, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_campaign_step_update AFTER UPDATE ON campaign_step WHEN capture_ms() IS NOT NULL AND (((old.campaign_id IS NOT new.campaign_id) << 1) | ((old.number IS NOT new.number) << 2) | ((old.kind IS NOT new.kind) << 3) | ((old.channel IS NOT new.channel) << 4) | ((old.template_id IS NOT new.template_id) << 5) | ((old.fallbacks IS NOT new.fallbacks) << 6) | ((old.minutes IS NOT new.minutes) << 7) | ((old.question IS NOT new.question) << 8) | ((old.yes_step IS NOT new.yes_step) << 9) | ((old.no_step IS NOT new.no_step) << 10) | ((old.words IS NOT new.words) << 11)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (82, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.campaign_id IS NOT new.campaign_id) << 1) | ((old.number IS NOT new.number) << 2) | ((old.kind IS NOT new.kind) << 3) | ((old.channel IS NOT new.channel) << 4) | ((old.template_id IS NOT new.template_id) << 5) | ((old.fallbacks IS NOT new.fallbacks) << 6) | ((old.minutes IS NOT new.minutes) << 7) | ((old.question IS NOT new.question) << 8) | ((old.yes_step IS NOT new.yes_step) << 9) | ((old.no_step IS NOT new.no_step) << 10) | ((old.words IS NOT new.words) << 11)); END
--
CREATE TRIGGER capture_campaign_step_delete AFTER DELETE ON campaign_step WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (82, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_condition_insert AFTER INSERT ON condition WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (20, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_condition_update AFTER UPDATE ON condition WHEN capture_ms() IS NOT NULL AND (((old.patient_id IS NOT new.patient_id) << 1) | ((old.code IS NOT new.code) << 2) | ((old.name IS NOT new.name) << 3) | ((old.onset_on IS NOT new.onset_on) << 4) | ((old.status IS NOT new.status) << 5) | ((old.removed_at IS NOT new.removed_at) << 6)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (20, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.patient_id IS NOT new.patient_id) << 1) | ((old.code IS NOT new.code) << 2) | ((old.name IS NOT new.name) << 3) | ((old.onset_on IS NOT new.onset_on) << 4) | ((old.status IS NOT new.status) << 5) | ((old.removed_at IS NOT new.removed_at) << 6)); END
--
CREATE TRIGGER capture_condition_delete AFTER DELETE ON condition WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (20, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_consent_insert AFTER INSERT ON consent WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (9, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_consent_update AFTER UPDATE ON consent WHEN capture_ms() IS NOT NULL AND (((old.patient_id IS NOT new.patient_id) << 1) | ((old.channel IS NOT new.channel) << 2) | ((old.purpose IS NOT new.purpose) << 3) | ((old.granted IS NOT new.granted) << 4) | ((old.given_at IS NOT new.given_at) << 5) | ((old.how IS NOT new.how) << 6) | ((old.text_version IS NOT new.text_version) << 7) | ((old.language IS NOT new.language) << 8) | ((old.staff_id IS NOT new.staff_id) << 9)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (9, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.patient_id IS NOT new.patient_id) << 1) | ((old.channel IS NOT new.channel) << 2) | ((old.purpose IS NOT new.purpose) << 3) | ((old.granted IS NOT new.granted) << 4) | ((old.given_at IS NOT new.given_at) << 5) | ((old.how IS NOT new.how) << 6) | ((old.text_version IS NOT new.text_version) << 7) | ((old.language IS NOT new.language) << 8) | ((old.staff_id IS NOT new.staff_id) << 9)); END
--
CREATE TRIGGER capture_consent_delete AFTER DELETE ON consent WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (9, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_duplicate_candidate_insert AFTER INSERT ON duplicate_candidate WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (10, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_duplicate_candidate_update AFTER UPDATE ON duplicate_candidate WHEN capture_ms() IS NOT NULL AND (((old.first_id IS NOT new.first_id) << 1) | ((old.second_id IS NOT new.second_id) << 2) | ((old.score IS NOT new.score) << 3) | ((old.reasons IS NOT new.reasons) << 4) | ((old.state IS NOT new.state) << 5) | ((old.found_at IS NOT new.found_at) << 6) | ((old.decided_at IS NOT new.decided_at) << 7) | ((old.decided_by IS NOT new.decided_by) << 8)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (10, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.first_id IS NOT new.first_id) << 1) | ((old.second_id IS NOT new.second_id) << 2) | ((old.score IS NOT new.score) << 3) | ((old.reasons IS NOT new.reasons) << 4) | ((old.state IS NOT new.state) << 5) | ((old.found_at IS NOT new.found_at) << 6) | ((old.decided_at IS NOT new.decided_at) << 7) | ((old.decided_by IS NOT new.decided_by) << 8)); END
--
CREATE TRIGGER capture_duplicate_candidate_delete AFTER DELETE ON duplicate_candidate WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (10, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_goal_insert AFTER INSERT ON goal WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (28, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_goal_update AFTER UPDATE ON goal WHEN capture_ms() IS NOT NULL AND (((old.patient_id IS NOT new.patient_id) << 1) | ((old.name IS NOT new.name) << 2) | ((old.code IS NOT new.code) << 3) | ((old.direction IS NOT new.direction) << 4) | ((old.target IS NOT new.target) << 5) | ((old.started_on IS NOT new.started_on) << 6) | ((old.due_on IS NOT new.due_on) << 7) | ((old.every_days IS NOT new.every_days) << 8) | ((old.status IS NOT new.status) << 9) | ((old.status_on IS NOT new.status_on) << 10) | ((old.staff_id IS NOT new.staff_id) << 11) | ((old.removed_at IS NOT new.removed_at) << 12) | ((old.second_target IS NOT new.second_target) << 13)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (28, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.patient_id IS NOT new.patient_id) << 1) | ((old.name IS NOT new.name) << 2) | ((old.code IS NOT new.code) << 3) | ((old.direction IS NOT new.direction) << 4) | ((old.target IS NOT new.target) << 5) | ((old.started_on IS NOT new.started_on) << 6) | ((old.due_on IS NOT new.due_on) << 7) | ((old.every_days IS NOT new.every_days) << 8) | ((old.status IS NOT new.status) << 9) | ((old.status_on IS NOT new.status_on) << 10) | ((old.staff_id IS NOT new.staff_id) << 11) | ((old.removed_at IS NOT new.removed_at) << 12) | ((old.second_target IS NOT new.second_target) << 13)); END
--
CREATE TRIGGER capture_goal_delete AFTER DELETE ON goal WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (28, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_immunization_insert AFTER INSERT ON immunization WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (26, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_immunization_update AFTER UPDATE ON immunization WHEN capture_ms() IS NOT NULL AND (((old.patient_id IS NOT new.patient_id) << 1) | ((old.dose IS NOT new.dose) << 2) | ((old.given_on IS NOT new.given_on) << 3) | ((old.lot IS NOT new.lot) << 4) | ((old.place IS NOT new.place) << 5) | ((old.staff_id IS NOT new.staff_id) << 6) | ((old.corrects_id IS NOT new.corrects_id) << 7) | ((old.voided IS NOT new.voided) << 8)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (26, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.patient_id IS NOT new.patient_id) << 1) | ((old.dose IS NOT new.dose) << 2) | ((old.given_on IS NOT new.given_on) << 3) | ((old.lot IS NOT new.lot) << 4) | ((old.place IS NOT new.place) << 5) | ((old.staff_id IS NOT new.staff_id) << 6) | ((old.corrects_id IS NOT new.corrects_id) << 7) | ((old.voided IS NOT new.voided) << 8)); END
--
CREATE TRIGGER capture_immunization_delete AFTER DELETE ON immunization WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (26, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_message_insert AFTER INSERT ON message WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (43, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_message_update AFTER UPDATE ON message WHEN capture_ms() IS NOT NULL AND (((old.campaign_id IS NOT new.campaign_id) << 1) | ((old.step IS NOT new.step) << 2) | ((old.patient_id IS NOT new.patient_id) << 3) | ((old.channel IS NOT new.channel) << 4) | ((old.address IS NOT new.address) << 5) | ((old.body IS NOT new.body) << 6) | ((old.state IS NOT new.state) << 7) | ((old.state_at IS NOT new.state_at) << 8) | ((old.reason IS NOT new.reason) << 9) | ((old.provider IS NOT new.provider) << 10) | ((old.provider_id IS NOT new.provider_id) << 11) | ((old.queued_at IS NOT new.queued_at) << 12) | ((old.sent_at IS NOT new.sent_at) << 13) | ((old.delivered_at IS NOT new.delivered_at) << 14) | ((old.read_at IS NOT new.read_at) << 15) | ((old.cost_paise IS NOT new.cost_paise) << 16) | ((old.attempts IS NOT new.attempts) << 17) | ((old.not_before IS NOT new.not_before) << 18) | ((old.meant_at IS NOT new.meant_at) << 19) | ((old.arm IS NOT new.arm) << 20) | ((old.template_id IS NOT new.template_id) << 21)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (43, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.campaign_id IS NOT new.campaign_id) << 1) | ((old.step IS NOT new.step) << 2) | ((old.patient_id IS NOT new.patient_id) << 3) | ((old.channel IS NOT new.channel) << 4) | ((old.address IS NOT new.address) << 5) | ((old.body IS NOT new.body) << 6) | ((old.state IS NOT new.state) << 7) | ((old.state_at IS NOT new.state_at) << 8) | ((old.reason IS NOT new.reason) << 9) | ((old.provider IS NOT new.provider) << 10) | ((old.provider_id IS NOT new.provider_id) << 11) | ((old.queued_at IS NOT new.queued_at) << 12) | ((old.sent_at IS NOT new.sent_at) << 13) | ((old.delivered_at IS NOT new.delivered_at) << 14) | ((old.read_at IS NOT new.read_at) << 15) | ((old.cost_paise IS NOT new.cost_paise) << 16) | ((old.attempts IS NOT new.attempts) << 17) | ((old.not_before IS NOT new.not_before) << 18) | ((old.meant_at IS NOT new.meant_at) << 19) | ((old.arm IS NOT new.arm) << 20) | ((old.template_id IS NOT new.template_id) << 21)); END
--
CREATE TRIGGER capture_message_delete AFTER DELETE ON message WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (43, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_outreach_task_insert AFTER INSERT ON outreach_task WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (84, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_outreach_task_update AFTER UPDATE ON outreach_task WHEN capture_ms() IS NOT NULL AND (((old.campaign_id IS NOT new.campaign_id) << 1) | ((old.step IS NOT new.step) << 2) | ((old.patient_id IS NOT new.patient_id) << 3) | ((old.words IS NOT new.words) << 4) | ((old.made_at IS NOT new.made_at) << 5) | ((old.reason IS NOT new.reason) << 6) | ((old.done_at IS NOT new.done_at) << 7) | ((old.done_by IS NOT new.done_by) << 8) | ((old.outcome IS NOT new.outcome) << 9)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (84, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.campaign_id IS NOT new.campaign_id) << 1) | ((old.step IS NOT new.step) << 2) | ((old.patient_id IS NOT new.patient_id) << 3) | ((old.words IS NOT new.words) << 4) | ((old.made_at IS NOT new.made_at) << 5) | ((old.reason IS NOT new.reason) << 6) | ((old.done_at IS NOT new.done_at) << 7) | ((old.done_by IS NOT new.done_by) << 8) | ((old.outcome IS NOT new.outcome) << 9)); END
--
CREATE TRIGGER capture_outreach_task_delete AFTER DELETE ON outreach_task WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (84, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_patient_identifier_insert AFTER INSERT ON patient_identifier WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (7, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_patient_identifier_update AFTER UPDATE ON patient_identifier WHEN capture_ms() IS NOT NULL AND (((old.patient_id IS NOT new.patient_id) << 1) | ((old.kind IS NOT new.kind) << 2) | ((old.value IS NOT new.value) << 3) | ((old.removed_at IS NOT new.removed_at) << 4)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (7, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.patient_id IS NOT new.patient_id) << 1) | ((old.kind IS NOT new.kind) << 2) | ((old.value IS NOT new.value) << 3) | ((old.removed_at IS NOT new.removed_at) << 4)); END
--
CREATE TRIGGER capture_patient_identifier_delete AFTER DELETE ON patient_identifier WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (7, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_patient_merge_insert AFTER INSERT ON patient_merge WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (11, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_patient_merge_update AFTER UPDATE ON patient_merge WHEN capture_ms() IS NOT NULL AND (((old.kept_id IS NOT new.kept_id) << 1) | ((old.merged_id IS NOT new.merged_id) << 2) | ((old.merged_at IS NOT new.merged_at) << 3) | ((old.merged_by IS NOT new.merged_by) << 4) | ((old.reason IS NOT new.reason) << 5) | ((old.moved IS NOT new.moved) << 6) | ((old.undone_at IS NOT new.undone_at) << 7)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (11, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.kept_id IS NOT new.kept_id) << 1) | ((old.merged_id IS NOT new.merged_id) << 2) | ((old.merged_at IS NOT new.merged_at) << 3) | ((old.merged_by IS NOT new.merged_by) << 4) | ((old.reason IS NOT new.reason) << 5) | ((old.moved IS NOT new.moved) << 6) | ((old.undone_at IS NOT new.undone_at) << 7)); END
--
CREATE TRIGGER capture_patient_merge_delete AFTER DELETE ON patient_merge WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (11, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_patient_phone_insert AFTER INSERT ON patient_phone WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (6, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_patient_phone_update AFTER UPDATE ON patient_phone WHEN capture_ms() IS NOT NULL AND (((old.patient_id IS NOT new.patient_id) << 1) | ((old.number IS NOT new.number) << 2) | ((old.owner IS NOT new.owner) << 3) | ((old.owner_name IS NOT new.owner_name) << 4) | ((old.rank IS NOT new.rank) << 5) | ((old.removed_at IS NOT new.removed_at) << 6)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (6, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.patient_id IS NOT new.patient_id) << 1) | ((old.number IS NOT new.number) << 2) | ((old.owner IS NOT new.owner) << 3) | ((old.owner_name IS NOT new.owner_name) << 4) | ((old.rank IS NOT new.rank) << 5) | ((old.removed_at IS NOT new.removed_at) << 6)); END
--
CREATE TRIGGER capture_patient_phone_delete AFTER DELETE ON patient_phone WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (6, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_pregnancy_insert AFTER INSERT ON pregnancy WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (22, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_pregnancy_update AFTER UPDATE ON pregnancy WHEN capture_ms() IS NOT NULL AND (((old.patient_id IS NOT new.patient_id) << 1) | ((old.last_period_on IS NOT new.last_period_on) << 2) | ((old.due_on IS NOT new.due_on) << 3) | ((old.status IS NOT new.status) << 4) | ((old.ended_on IS NOT new.ended_on) << 5) | ((old.high_risk IS NOT new.high_risk) << 6) | ((old.removed_at IS NOT new.removed_at) << 7)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (22, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.patient_id IS NOT new.patient_id) << 1) | ((old.last_period_on IS NOT new.last_period_on) << 2) | ((old.due_on IS NOT new.due_on) << 3) | ((old.status IS NOT new.status) << 4) | ((old.ended_on IS NOT new.ended_on) << 5) | ((old.high_risk IS NOT new.high_risk) << 6) | ((old.removed_at IS NOT new.removed_at) << 7)); END
--
CREATE TRIGGER capture_pregnancy_delete AFTER DELETE ON pregnancy WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (22, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_recommendation_answer_insert AFTER INSERT ON recommendation_answer WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (48, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_recommendation_answer_update AFTER UPDATE ON recommendation_answer WHEN capture_ms() IS NOT NULL AND (((old.patient_id IS NOT new.patient_id) << 1) | ((old.key IS NOT new.key) << 2) | ((old.answer IS NOT new.answer) << 3) | ((old.reason IS NOT new.reason) << 4) | ((old.answered_at IS NOT new.answered_at) << 5) | ((old.staff_id IS NOT new.staff_id) << 6) | ((old.until IS NOT new.until) << 7) | ((old.removed_at IS NOT new.removed_at) << 8)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (48, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.patient_id IS NOT new.patient_id) << 1) | ((old.key IS NOT new.key) << 2) | ((old.answer IS NOT new.answer) << 3) | ((old.reason IS NOT new.reason) << 4) | ((old.answered_at IS NOT new.answered_at) << 5) | ((old.staff_id IS NOT new.staff_id) << 6) | ((old.until IS NOT new.until) << 7) | ((old.removed_at IS NOT new.removed_at) << 8)); END
--
CREATE TRIGGER capture_recommendation_answer_delete AFTER DELETE ON recommendation_answer WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (48, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_relation_insert AFTER INSERT ON relation WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (8, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_relation_update AFTER UPDATE ON relation WHEN capture_ms() IS NOT NULL AND (((old.patient_id IS NOT new.patient_id) << 1) | ((old.related_id IS NOT new.related_id) << 2) | ((old.kind IS NOT new.kind) << 3) | ((old.removed_at IS NOT new.removed_at) << 4)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (8, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.patient_id IS NOT new.patient_id) << 1) | ((old.related_id IS NOT new.related_id) << 2) | ((old.kind IS NOT new.kind) << 3) | ((old.removed_at IS NOT new.removed_at) << 4)); END
--
CREATE TRIGGER capture_relation_delete AFTER DELETE ON relation WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (8, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_segment_pick_insert AFTER INSERT ON segment_pick WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (49, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_segment_pick_update AFTER UPDATE ON segment_pick WHEN capture_ms() IS NOT NULL AND (((old.segment_id IS NOT new.segment_id) << 1) | ((old.patient_id IS NOT new.patient_id) << 2) | ((old.pick IS NOT new.pick) << 3) | ((old.picked_at IS NOT new.picked_at) << 4) | ((old.staff_id IS NOT new.staff_id) << 5) | ((old.reason IS NOT new.reason) << 6) | ((old.removed_at IS NOT new.removed_at) << 7)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (49, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.segment_id IS NOT new.segment_id) << 1) | ((old.patient_id IS NOT new.patient_id) << 2) | ((old.pick IS NOT new.pick) << 3) | ((old.picked_at IS NOT new.picked_at) << 4) | ((old.staff_id IS NOT new.staff_id) << 5) | ((old.reason IS NOT new.reason) << 6) | ((old.removed_at IS NOT new.removed_at) << 7)); END
--
CREATE TRIGGER capture_segment_pick_delete AFTER DELETE ON segment_pick WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (49, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_encounter_insert AFTER INSERT ON encounter WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (24, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_encounter_update AFTER UPDATE ON encounter WHEN capture_ms() IS NOT NULL AND (((old.patient_id IS NOT new.patient_id) << 1) | ((old.started_at IS NOT new.started_at) << 2) | ((old.kind IS NOT new.kind) << 3) | ((old.diagnosis IS NOT new.diagnosis) << 4) | ((old.amount_paise IS NOT new.amount_paise) << 5) | ((old.clinician_id IS NOT new.clinician_id) << 6) | ((old.appointment_id IS NOT new.appointment_id) << 7) | ((old.camp_id IS NOT new.camp_id) << 8)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (24, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.patient_id IS NOT new.patient_id) << 1) | ((old.started_at IS NOT new.started_at) << 2) | ((old.kind IS NOT new.kind) << 3) | ((old.diagnosis IS NOT new.diagnosis) << 4) | ((old.amount_paise IS NOT new.amount_paise) << 5) | ((old.clinician_id IS NOT new.clinician_id) << 6) | ((old.appointment_id IS NOT new.appointment_id) << 7) | ((old.camp_id IS NOT new.camp_id) << 8)); END
--
CREATE TRIGGER capture_encounter_delete AFTER DELETE ON encounter WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (24, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_goal_check_insert AFTER INSERT ON goal_check WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (29, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_goal_check_update AFTER UPDATE ON goal_check WHEN capture_ms() IS NOT NULL AND (((old.patient_id IS NOT new.patient_id) << 1) | ((old.goal_id IS NOT new.goal_id) << 2) | ((old.checked_at IS NOT new.checked_at) << 3) | ((old.kept IS NOT new.kept) << 4) | ((old.value IS NOT new.value) << 5) | ((old.channel IS NOT new.channel) << 6) | ((old.note IS NOT new.note) << 7) | ((old.staff_id IS NOT new.staff_id) << 8) | ((old.corrects_id IS NOT new.corrects_id) << 9) | ((old.voided IS NOT new.voided) << 10) | ((old.second_value IS NOT new.second_value) << 11)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (29, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.patient_id IS NOT new.patient_id) << 1) | ((old.goal_id IS NOT new.goal_id) << 2) | ((old.checked_at IS NOT new.checked_at) << 3) | ((old.kept IS NOT new.kept) << 4) | ((old.value IS NOT new.value) << 5) | ((old.channel IS NOT new.channel) << 6) | ((old.note IS NOT new.note) << 7) | ((old.staff_id IS NOT new.staff_id) << 8) | ((old.corrects_id IS NOT new.corrects_id) << 9) | ((old.voided IS NOT new.voided) << 10) | ((old.second_value IS NOT new.second_value) << 11)); END
--
CREATE TRIGGER capture_goal_check_delete AFTER DELETE ON goal_check WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (29, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_message_event_insert AFTER INSERT ON message_event WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (44, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_message_event_update AFTER UPDATE ON message_event WHEN capture_ms() IS NOT NULL AND (((old.message_id IS NOT new.message_id) << 1) | ((old.state IS NOT new.state) << 2) | ((old.raw IS NOT new.raw) << 3) | ((old.at IS NOT new.at) << 4) | ((old.arrived_at IS NOT new.arrived_at) << 5)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (44, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.message_id IS NOT new.message_id) << 1) | ((old.state IS NOT new.state) << 2) | ((old.raw IS NOT new.raw) << 3) | ((old.at IS NOT new.at) << 4) | ((old.arrived_at IS NOT new.arrived_at) << 5)); END
--
CREATE TRIGGER capture_message_event_delete AFTER DELETE ON message_event WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (44, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_reply_insert AFTER INSERT ON reply WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (46, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_reply_update AFTER UPDATE ON reply WHEN capture_ms() IS NOT NULL AND (((old.patient_id IS NOT new.patient_id) << 1) | ((old.message_id IS NOT new.message_id) << 2) | ((old.channel IS NOT new.channel) << 3) | ((old.address IS NOT new.address) << 4) | ((old.body IS NOT new.body) << 5) | ((old.kind IS NOT new.kind) << 6) | ((old.received_at IS NOT new.received_at) << 7) | ((old.provider IS NOT new.provider) << 8) | ((old.raw IS NOT new.raw) << 9) | ((old.handled_at IS NOT new.handled_at) << 10) | ((old.handled_by IS NOT new.handled_by) << 11) | ((old.about IS NOT new.about) << 12)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (46, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.patient_id IS NOT new.patient_id) << 1) | ((old.message_id IS NOT new.message_id) << 2) | ((old.channel IS NOT new.channel) << 3) | ((old.address IS NOT new.address) << 4) | ((old.body IS NOT new.body) << 5) | ((old.kind IS NOT new.kind) << 6) | ((old.received_at IS NOT new.received_at) << 7) | ((old.provider IS NOT new.provider) << 8) | ((old.raw IS NOT new.raw) << 9) | ((old.handled_at IS NOT new.handled_at) << 10) | ((old.handled_by IS NOT new.handled_by) << 11) | ((old.about IS NOT new.about) << 12)); END
--
CREATE TRIGGER capture_reply_delete AFTER DELETE ON reply WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (46, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_feedback_insert AFTER INSERT ON feedback WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (27, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_feedback_update AFTER UPDATE ON feedback WHEN capture_ms() IS NOT NULL AND (((old.patient_id IS NOT new.patient_id) << 1) | ((old.encounter_id IS NOT new.encounter_id) << 2) | ((old.given_at IS NOT new.given_at) << 3) | ((old.rating IS NOT new.rating) << 4) | ((old.recommend IS NOT new.recommend) << 5) | ((old.comment IS NOT new.comment) << 6) | ((old.channel IS NOT new.channel) << 7) | ((old.answered_at IS NOT new.answered_at) << 8)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (27, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.patient_id IS NOT new.patient_id) << 1) | ((old.encounter_id IS NOT new.encounter_id) << 2) | ((old.given_at IS NOT new.given_at) << 3) | ((old.rating IS NOT new.rating) << 4) | ((old.recommend IS NOT new.recommend) << 5) | ((old.comment IS NOT new.comment) << 6) | ((old.channel IS NOT new.channel) << 7) | ((old.answered_at IS NOT new.answered_at) << 8)); END
--
CREATE TRIGGER capture_feedback_delete AFTER DELETE ON feedback WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (27, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_observation_insert AFTER INSERT ON observation WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (25, new.id, 'I', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER capture_observation_update AFTER UPDATE ON observation WHEN capture_ms() IS NOT NULL AND (((old.patient_id IS NOT new.patient_id) << 1) | ((old.code IS NOT new.code) << 2) | ((old.value IS NOT new.value) << 3) | ((old.second_value IS NOT new.second_value) << 4) | ((old.unit IS NOT new.unit) << 5) | ((old.taken_at IS NOT new.taken_at) << 6) | ((old.encounter_id IS NOT new.encounter_id) << 7) | ((old.staff_id IS NOT new.staff_id) << 8) | ((old.corrects_id IS NOT new.corrects_id) << 9)) != 0 BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (25, new.id, 'U', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), ((old.patient_id IS NOT new.patient_id) << 1) | ((old.code IS NOT new.code) << 2) | ((old.value IS NOT new.value) << 3) | ((old.second_value IS NOT new.second_value) << 4) | ((old.unit IS NOT new.unit) << 5) | ((old.taken_at IS NOT new.taken_at) << 6) | ((old.encounter_id IS NOT new.encounter_id) << 7) | ((old.staff_id IS NOT new.staff_id) << 8) | ((old.corrects_id IS NOT new.corrects_id) << 9)); END
--
CREATE TRIGGER capture_observation_delete AFTER DELETE ON observation WHEN capture_ms() IS NOT NULL BEGIN INSERT INTO change (table_number, row_id, kind, clock, columns) VALUES (25, old.id, 'D', max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, capture_ms() << 15), -1); END
--
CREATE TRIGGER search_patient_insert AFTER INSERT ON patient BEGIN INSERT OR IGNORE INTO search_pending (patient_id) VALUES (new.id); END
--
CREATE TRIGGER search_patient_update AFTER UPDATE OF name, local_name, clinic_number, village, merged_into, removed_at ON patient BEGIN INSERT OR IGNORE INTO search_pending (patient_id) VALUES (new.id); END
--
CREATE TRIGGER search_patient_delete AFTER DELETE ON patient BEGIN INSERT OR IGNORE INTO search_pending (patient_id) VALUES (old.id); END
--
CREATE TRIGGER search_patient_phone_insert AFTER INSERT ON patient_phone BEGIN INSERT OR IGNORE INTO search_pending (patient_id) VALUES (new.patient_id); END
--
CREATE TRIGGER search_patient_phone_update AFTER UPDATE OF number, patient_id, removed_at ON patient_phone BEGIN INSERT OR IGNORE INTO search_pending (patient_id) VALUES (new.patient_id); END
--
CREATE TRIGGER search_patient_phone_delete AFTER DELETE ON patient_phone BEGIN INSERT OR IGNORE INTO search_pending (patient_id) VALUES (old.patient_id); END
--
CREATE TRIGGER search_patient_identifier_insert AFTER INSERT ON patient_identifier BEGIN INSERT OR IGNORE INTO search_pending (patient_id) VALUES (new.patient_id); END
--
CREATE TRIGGER search_patient_identifier_update AFTER UPDATE OF value, patient_id, removed_at ON patient_identifier BEGIN INSERT OR IGNORE INTO search_pending (patient_id) VALUES (new.patient_id); END
--
CREATE TRIGGER search_patient_identifier_delete AFTER DELETE ON patient_identifier BEGIN INSERT OR IGNORE INTO search_pending (patient_id) VALUES (old.patient_id); END
