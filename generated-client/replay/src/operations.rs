// Generated from api-spec/ by `cargo xtask codegen`; do not edit.

//! The decoder of each operation.
#![allow(deprecated, unused_imports)]

use crate::{Decode, decode, decode_coded};

pub(crate) fn decoder(api: &str, operation: &str) -> Option<Decode> {
    let decoder: Decode = match (api, operation) {
        ("chartmogul", "account.get_account") => {
            decode::<client::chartmogul::account::GetAccount>
        }
        ("chartmogul", "activities.list_activities") => {
            decode::<client::chartmogul::activities::ListActivities>
        }
        ("chartmogul", "activities_export.create_activities_export") => {
            decode::<client::chartmogul::activities_export::CreateActivitiesExport>
        }
        ("chartmogul", "activities_export.get_activities_export") => {
            decode::<client::chartmogul::activities_export::GetActivitiesExport>
        }
        ("chartmogul", "contacts.create_contact") => {
            decode::<client::chartmogul::contacts::CreateContact>
        }
        ("chartmogul", "contacts.list_contacts") => {
            decode::<client::chartmogul::contacts::ListContacts>
        }
        ("chartmogul", "contacts.get_contact") => {
            decode::<client::chartmogul::contacts::GetContact>
        }
        ("chartmogul", "contacts.update_contact") => {
            decode::<client::chartmogul::contacts::UpdateContact>
        }
        ("chartmogul", "contacts.delete_contact") => {
            decode::<client::chartmogul::contacts::DeleteContact>
        }
        ("chartmogul", "contacts.merge_contacts") => {
            decode::<client::chartmogul::contacts::MergeContacts>
        }
        ("chartmogul", "contacts.list_contacts_of_customer") => {
            decode::<client::chartmogul::contacts::ListContactsOfCustomer>
        }
        ("chartmogul", "contacts.create_contact_of_customer") => {
            decode::<client::chartmogul::contacts::CreateContactOfCustomer>
        }
        ("chartmogul", "customer_activities.list_customer_activities") => {
            decode::<client::chartmogul::customer_activities::ListCustomerActivities>
        }
        ("chartmogul", "customer_attributes.get_customer_attributes") => {
            decode::<client::chartmogul::customer_attributes::GetCustomerAttributes>
        }
        ("chartmogul", "customer_attributes.add_tags_to_customer") => {
            decode::<client::chartmogul::customer_attributes::AddTagsToCustomer>
        }
        ("chartmogul", "customer_attributes.remove_tags_from_customer") => {
            decode::<client::chartmogul::customer_attributes::RemoveTagsFromCustomer>
        }
        ("chartmogul", "customer_attributes.add_tags_to_customers_by_email") => {
            decode::<client::chartmogul::customer_attributes::AddTagsToCustomersByEmail>
        }
        ("chartmogul", "customer_attributes.add_custom_attributes_to_customer") => {
            decode::<
                client::chartmogul::customer_attributes::AddCustomAttributesToCustomer,
            >
        }
        ("chartmogul", "customer_attributes.update_custom_attributes_of_customer") => {
            decode::<
                client::chartmogul::customer_attributes::UpdateCustomAttributesOfCustomer,
            >
        }
        ("chartmogul", "customer_attributes.remove_custom_attributes_from_customer") => {
            decode::<
                client::chartmogul::customer_attributes::RemoveCustomAttributesFromCustomer,
            >
        }
        (
            "chartmogul",
            "customer_attributes.add_custom_attributes_to_customers_by_email",
        ) => {
            decode::<
                client::chartmogul::customer_attributes::AddCustomAttributesToCustomersByEmail,
            >
        }
        ("chartmogul", "customer_notes.create_customer_note") => {
            decode::<client::chartmogul::customer_notes::CreateCustomerNote>
        }
        ("chartmogul", "customer_notes.list_customer_notes") => {
            decode::<client::chartmogul::customer_notes::ListCustomerNotes>
        }
        ("chartmogul", "customer_notes.get_customer_note") => {
            decode::<client::chartmogul::customer_notes::GetCustomerNote>
        }
        ("chartmogul", "customer_notes.update_customer_note") => {
            decode::<client::chartmogul::customer_notes::UpdateCustomerNote>
        }
        ("chartmogul", "customer_notes.delete_customer_note") => {
            decode::<client::chartmogul::customer_notes::DeleteCustomerNote>
        }
        ("chartmogul", "customer_subscriptions.list_customer_subscriptions") => {
            decode::<
                client::chartmogul::customer_subscriptions::ListCustomerSubscriptions,
            >
        }
        ("chartmogul", "customer_subscriptions.connect_subscriptions") => {
            decode::<client::chartmogul::customer_subscriptions::ConnectSubscriptions>
        }
        ("chartmogul", "customer_subscriptions.disconnect_subscriptions") => {
            decode::<client::chartmogul::customer_subscriptions::DisconnectSubscriptions>
        }
        ("chartmogul", "customers.create_customer") => {
            decode::<client::chartmogul::customers::CreateCustomer>
        }
        ("chartmogul", "customers.list_customers") => {
            decode::<client::chartmogul::customers::ListCustomers>
        }
        ("chartmogul", "customers.search_customers") => {
            decode::<client::chartmogul::customers::SearchCustomers>
        }
        ("chartmogul", "customers.get_customer") => {
            decode::<client::chartmogul::customers::GetCustomer>
        }
        ("chartmogul", "customers.update_customer") => {
            decode::<client::chartmogul::customers::UpdateCustomer>
        }
        ("chartmogul", "customers.delete_customer") => {
            decode::<client::chartmogul::customers::DeleteCustomer>
        }
        ("chartmogul", "customers.merge_customers") => {
            decode::<client::chartmogul::customers::MergeCustomers>
        }
        ("chartmogul", "customers.unmerge_customers") => {
            decode::<client::chartmogul::customers::UnmergeCustomers>
        }
        ("chartmogul", "data_sources.create_data_source") => {
            decode::<client::chartmogul::data_sources::CreateDataSource>
        }
        ("chartmogul", "data_sources.list_data_sources") => {
            decode::<client::chartmogul::data_sources::ListDataSources>
        }
        ("chartmogul", "data_sources.get_data_source") => {
            decode::<client::chartmogul::data_sources::GetDataSource>
        }
        ("chartmogul", "data_sources.delete_data_source") => {
            decode::<client::chartmogul::data_sources::DeleteDataSource>
        }
        ("chartmogul", "data_sources.empty_data_source") => {
            decode::<client::chartmogul::data_sources::EmptyDataSource>
        }
        ("chartmogul", "data_sources.purge_data_source") => {
            decode::<client::chartmogul::data_sources::PurgeDataSource>
        }
        ("chartmogul", "invoices.import_invoices") => {
            decode::<client::chartmogul::invoices::ImportInvoices>
        }
        ("chartmogul", "invoices.replace_invoices") => {
            decode::<client::chartmogul::invoices::ReplaceInvoices>
        }
        ("chartmogul", "invoices.list_invoices_of_customer") => {
            decode::<client::chartmogul::invoices::ListInvoicesOfCustomer>
        }
        ("chartmogul", "invoices.list_invoices") => {
            decode::<client::chartmogul::invoices::ListInvoices>
        }
        ("chartmogul", "invoices.get_invoice") => {
            decode::<client::chartmogul::invoices::GetInvoice>
        }
        ("chartmogul", "invoices.update_invoice") => {
            decode::<client::chartmogul::invoices::UpdateInvoice>
        }
        ("chartmogul", "invoices.update_invoice_by_external_id") => {
            decode::<client::chartmogul::invoices::UpdateInvoiceByExternalId>
        }
        ("chartmogul", "invoices.delete_invoice") => {
            decode::<client::chartmogul::invoices::DeleteInvoice>
        }
        ("chartmogul", "invoices.delete_invoice_by_external_id") => {
            decode::<client::chartmogul::invoices::DeleteInvoiceByExternalId>
        }
        ("chartmogul", "invoices.delete_invoices_of_customer") => {
            decode::<client::chartmogul::invoices::DeleteInvoicesOfCustomer>
        }
        ("chartmogul", "invoices.set_invoice_disabled") => {
            decode::<client::chartmogul::invoices::SetInvoiceDisabled>
        }
        ("chartmogul", "invoices.set_invoice_disabled_by_external_id") => {
            decode::<client::chartmogul::invoices::SetInvoiceDisabledByExternalId>
        }
        ("chartmogul", "invoices.set_invoice_status") => {
            decode::<client::chartmogul::invoices::SetInvoiceStatus>
        }
        ("chartmogul", "json_imports.create_json_import") => {
            decode::<client::chartmogul::json_imports::CreateJsonImport>
        }
        ("chartmogul", "json_imports.get_json_import") => {
            decode::<client::chartmogul::json_imports::GetJsonImport>
        }
        ("chartmogul", "line_items.create_line_item") => {
            decode::<client::chartmogul::line_items::CreateLineItem>
        }
        ("chartmogul", "line_items.get_line_item") => {
            decode::<client::chartmogul::line_items::GetLineItem>
        }
        ("chartmogul", "line_items.get_line_item_by_external_id") => {
            decode::<client::chartmogul::line_items::GetLineItemByExternalId>
        }
        ("chartmogul", "line_items.update_line_item") => {
            decode::<client::chartmogul::line_items::UpdateLineItem>
        }
        ("chartmogul", "line_items.update_line_item_by_external_id") => {
            decode::<client::chartmogul::line_items::UpdateLineItemByExternalId>
        }
        ("chartmogul", "line_items.delete_line_item") => {
            decode::<client::chartmogul::line_items::DeleteLineItem>
        }
        ("chartmogul", "line_items.delete_line_item_by_external_id") => {
            decode::<client::chartmogul::line_items::DeleteLineItemByExternalId>
        }
        ("chartmogul", "line_items.set_line_item_disabled") => {
            decode::<client::chartmogul::line_items::SetLineItemDisabled>
        }
        ("chartmogul", "line_items.set_line_item_disabled_by_external_id") => {
            decode::<client::chartmogul::line_items::SetLineItemDisabledByExternalId>
        }
        ("chartmogul", "metrics.get_key_metrics") => {
            decode::<client::chartmogul::metrics::GetKeyMetrics>
        }
        ("chartmogul", "metrics.get_mrr") => {
            decode::<client::chartmogul::metrics::GetMrr>
        }
        ("chartmogul", "metrics.get_arr") => {
            decode::<client::chartmogul::metrics::GetArr>
        }
        ("chartmogul", "metrics.get_arpa") => {
            decode::<client::chartmogul::metrics::GetArpa>
        }
        ("chartmogul", "metrics.get_asp") => {
            decode::<client::chartmogul::metrics::GetAsp>
        }
        ("chartmogul", "metrics.get_customer_count") => {
            decode::<client::chartmogul::metrics::GetCustomerCount>
        }
        ("chartmogul", "metrics.get_customer_churn_rate") => {
            decode::<client::chartmogul::metrics::GetCustomerChurnRate>
        }
        ("chartmogul", "metrics.get_mrr_churn_rate") => {
            decode::<client::chartmogul::metrics::GetMrrChurnRate>
        }
        ("chartmogul", "metrics.get_ltv") => {
            decode::<client::chartmogul::metrics::GetLtv>
        }
        ("chartmogul", "notes.create_note") => {
            decode::<client::chartmogul::notes::CreateNote>
        }
        ("chartmogul", "notes.list_notes") => {
            decode::<client::chartmogul::notes::ListNotes>
        }
        ("chartmogul", "notes.get_note") => decode::<client::chartmogul::notes::GetNote>,
        ("chartmogul", "notes.update_note") => {
            decode::<client::chartmogul::notes::UpdateNote>
        }
        ("chartmogul", "notes.delete_note") => {
            decode::<client::chartmogul::notes::DeleteNote>
        }
        ("chartmogul", "opportunities.update_opportunity") => {
            decode::<client::chartmogul::opportunities::UpdateOpportunity>
        }
        ("chartmogul", "opportunities.create_opportunity") => {
            decode::<client::chartmogul::opportunities::CreateOpportunity>
        }
        ("chartmogul", "opportunities.get_opportunity") => {
            decode::<client::chartmogul::opportunities::GetOpportunity>
        }
        ("chartmogul", "opportunities.delete_opportunity") => {
            decode::<client::chartmogul::opportunities::DeleteOpportunity>
        }
        ("chartmogul", "opportunities.list_opportunities") => {
            decode::<client::chartmogul::opportunities::ListOpportunities>
        }
        ("chartmogul", "ping.get_ping") => decode::<client::chartmogul::ping::GetPing>,
        ("chartmogul", "plan_groups.create_plan_group") => {
            decode::<client::chartmogul::plan_groups::CreatePlanGroup>
        }
        ("chartmogul", "plan_groups.list_plan_groups") => {
            decode::<client::chartmogul::plan_groups::ListPlanGroups>
        }
        ("chartmogul", "plan_groups.get_plan_group") => {
            decode::<client::chartmogul::plan_groups::GetPlanGroup>
        }
        ("chartmogul", "plan_groups.update_plan_group") => {
            decode::<client::chartmogul::plan_groups::UpdatePlanGroup>
        }
        ("chartmogul", "plan_groups.delete_plan_group") => {
            decode::<client::chartmogul::plan_groups::DeletePlanGroup>
        }
        ("chartmogul", "plan_groups.list_plans_of_plan_group") => {
            decode::<client::chartmogul::plan_groups::ListPlansOfPlanGroup>
        }
        ("chartmogul", "plans.create_plan") => {
            decode::<client::chartmogul::plans::CreatePlan>
        }
        ("chartmogul", "plans.list_plans") => {
            decode::<client::chartmogul::plans::ListPlans>
        }
        ("chartmogul", "plans.get_plan") => decode::<client::chartmogul::plans::GetPlan>,
        ("chartmogul", "plans.update_plan") => {
            decode::<client::chartmogul::plans::UpdatePlan>
        }
        ("chartmogul", "plans.delete_plan") => {
            decode::<client::chartmogul::plans::DeletePlan>
        }
        ("chartmogul", "subscription_events.create_subscription_event") => {
            decode::<client::chartmogul::subscription_events::CreateSubscriptionEvent>
        }
        ("chartmogul", "subscription_events.list_subscription_events") => {
            decode::<client::chartmogul::subscription_events::ListSubscriptionEvents>
        }
        ("chartmogul", "subscription_events.update_subscription_event") => {
            decode::<client::chartmogul::subscription_events::UpdateSubscriptionEvent>
        }
        ("chartmogul", "subscription_events.delete_subscription_event") => {
            decode::<client::chartmogul::subscription_events::DeleteSubscriptionEvent>
        }
        ("chartmogul", "subscription_events.set_subscription_event_disabled") => {
            decode::<
                client::chartmogul::subscription_events::SetSubscriptionEventDisabled,
            >
        }
        (
            "chartmogul",
            "subscription_events.set_subscription_event_disabled_by_external_id",
        ) => {
            decode::<
                client::chartmogul::subscription_events::SetSubscriptionEventDisabledByExternalId,
            >
        }
        ("chartmogul", "subscriptions.list_subscriptions") => {
            decode::<client::chartmogul::subscriptions::ListSubscriptions>
        }
        ("chartmogul", "subscriptions.cancel_subscription") => {
            decode::<client::chartmogul::subscriptions::CancelSubscription>
        }
        ("chartmogul", "tasks.create_task") => {
            decode::<client::chartmogul::tasks::CreateTask>
        }
        ("chartmogul", "tasks.list_tasks") => {
            decode::<client::chartmogul::tasks::ListTasks>
        }
        ("chartmogul", "tasks.get_task") => decode::<client::chartmogul::tasks::GetTask>,
        ("chartmogul", "tasks.update_task") => {
            decode::<client::chartmogul::tasks::UpdateTask>
        }
        ("chartmogul", "tasks.delete_task") => {
            decode::<client::chartmogul::tasks::DeleteTask>
        }
        ("chartmogul", "transactions.create_transaction") => {
            decode::<client::chartmogul::transactions::CreateTransaction>
        }
        ("chartmogul", "transactions.get_transaction") => {
            decode::<client::chartmogul::transactions::GetTransaction>
        }
        ("chartmogul", "transactions.get_transaction_by_external_id") => {
            decode::<client::chartmogul::transactions::GetTransactionByExternalId>
        }
        ("chartmogul", "transactions.update_transaction") => {
            decode::<client::chartmogul::transactions::UpdateTransaction>
        }
        ("chartmogul", "transactions.update_transaction_by_external_id") => {
            decode::<client::chartmogul::transactions::UpdateTransactionByExternalId>
        }
        ("chartmogul", "transactions.delete_transaction") => {
            decode::<client::chartmogul::transactions::DeleteTransaction>
        }
        ("chartmogul", "transactions.delete_transaction_by_external_id") => {
            decode::<client::chartmogul::transactions::DeleteTransactionByExternalId>
        }
        ("chartmogul", "transactions.set_transaction_disabled") => {
            decode::<client::chartmogul::transactions::SetTransactionDisabled>
        }
        ("chartmogul", "transactions.set_transaction_disabled_by_external_id") => {
            decode::<
                client::chartmogul::transactions::SetTransactionDisabledByExternalId,
            >
        }
        ("chartmogul", "uploads.create_upload") => {
            decode::<client::chartmogul::uploads::CreateUpload>
        }
        ("usercom", "activities.list_activities") => {
            decode::<client::usercom::activities::ListActivities>
        }
        ("usercom", "activities.create_activity") => {
            decode::<client::usercom::activities::CreateActivity>
        }
        ("usercom", "activities.update_activity") => {
            decode::<client::usercom::activities::UpdateActivity>
        }
        ("usercom", "activities.list_activity_types") => {
            decode::<client::usercom::activities::ListActivityTypes>
        }
        ("usercom", "application.get_application") => {
            decode::<client::usercom::application::GetApplication>
        }
        ("usercom", "attributes.list_attributes") => {
            decode::<client::usercom::attributes::ListAttributes>
        }
        ("usercom", "attributes.create_attribute") => {
            decode::<client::usercom::attributes::CreateAttribute>
        }
        ("usercom", "attributes.get_attribute") => {
            decode::<client::usercom::attributes::GetAttribute>
        }
        ("usercom", "attributes.delete_attribute") => {
            decode::<client::usercom::attributes::DeleteAttribute>
        }
        ("usercom", "attributes.get_user_attribute_type") => {
            decode::<client::usercom::attributes::GetUserAttributeType>
        }
        ("usercom", "attributes.get_company_attribute_type") => {
            decode::<client::usercom::attributes::GetCompanyAttributeType>
        }
        ("usercom", "companies.list_companies") => {
            decode::<client::usercom::companies::ListCompanies>
        }
        ("usercom", "companies.create_company") => {
            decode::<client::usercom::companies::CreateCompany>
        }
        ("usercom", "companies.get_company") => {
            decode::<client::usercom::companies::GetCompany>
        }
        ("usercom", "companies.get_company_by_custom_id") => {
            decode::<client::usercom::companies::GetCompanyByCustomId>
        }
        ("usercom", "companies.update_company") => {
            decode::<client::usercom::companies::UpdateCompany>
        }
        ("usercom", "companies.update_company_by_custom_id") => {
            decode::<client::usercom::companies::UpdateCompanyByCustomId>
        }
        ("usercom", "companies.delete_company") => {
            decode::<client::usercom::companies::DeleteCompany>
        }
        ("usercom", "companies.delete_company_by_custom_id") => {
            decode::<client::usercom::companies::DeleteCompanyByCustomId>
        }
        ("usercom", "companies.add_member_to_company") => {
            decode::<client::usercom::companies::AddMemberToCompany>
        }
        ("usercom", "companies.remove_member_from_company") => {
            decode::<client::usercom::companies::RemoveMemberFromCompany>
        }
        ("usercom", "companies.add_tag_to_company") => {
            decode::<client::usercom::companies::AddTagToCompany>
        }
        ("usercom", "companies.add_tag_to_company_by_custom_id") => {
            decode::<client::usercom::companies::AddTagToCompanyByCustomId>
        }
        ("usercom", "companies.remove_tag_from_company") => {
            decode::<client::usercom::companies::RemoveTagFromCompany>
        }
        ("usercom", "companies.remove_tag_from_company_by_custom_id") => {
            decode::<client::usercom::companies::RemoveTagFromCompanyByCustomId>
        }
        ("usercom", "companies.set_company_attribute") => {
            decode::<client::usercom::companies::SetCompanyAttribute>
        }
        ("usercom", "companies.set_company_attribute_by_custom_id") => {
            decode::<client::usercom::companies::SetCompanyAttributeByCustomId>
        }
        ("usercom", "companies.set_company_attributes") => {
            decode::<client::usercom::companies::SetCompanyAttributes>
        }
        ("usercom", "companies.set_company_attributes_by_custom_id") => {
            decode::<client::usercom::companies::SetCompanyAttributesByCustomId>
        }
        ("usercom", "conversations.create_conversation") => {
            decode::<client::usercom::conversations::CreateConversation>
        }
        ("usercom", "conversations.send_message_as_user") => {
            decode::<client::usercom::conversations::SendMessageAsUser>
        }
        ("usercom", "deals.list_deals") => decode::<client::usercom::deals::ListDeals>,
        ("usercom", "deals.list_deals_of_user") => {
            decode::<client::usercom::deals::ListDealsOfUser>
        }
        ("usercom", "deals.create_deal") => decode::<client::usercom::deals::CreateDeal>,
        ("usercom", "deals.get_deal") => decode::<client::usercom::deals::GetDeal>,
        ("usercom", "deals.get_deal_by_custom_id") => {
            decode::<client::usercom::deals::GetDealByCustomId>
        }
        ("usercom", "deals.update_deal") => decode::<client::usercom::deals::UpdateDeal>,
        ("usercom", "deals.update_deal_by_custom_id") => {
            decode::<client::usercom::deals::UpdateDealByCustomId>
        }
        ("usercom", "deals.update_or_create_deal") => {
            decode::<client::usercom::deals::UpdateOrCreateDeal>
        }
        ("usercom", "deals.list_stage_changes_of_deal") => {
            decode::<client::usercom::deals::ListStageChangesOfDeal>
        }
        ("usercom", "deals.list_stage_changes_of_deal_by_custom_id") => {
            decode::<client::usercom::deals::ListStageChangesOfDealByCustomId>
        }
        ("usercom", "emails.send_email") => decode::<client::usercom::emails::SendEmail>,
        ("usercom", "emails.send_email_custom_domain") => {
            decode::<client::usercom::emails::SendEmailCustomDomain>
        }
        ("usercom", "events.list_events") => {
            decode::<client::usercom::events::ListEvents>
        }
        ("usercom", "events.get_event") => decode::<client::usercom::events::GetEvent>,
        ("usercom", "events.create_event") => {
            decode::<client::usercom::events::CreateEvent>
        }
        ("usercom", "events.create_event_for_user") => {
            decode::<client::usercom::events::CreateEventForUser>
        }
        ("usercom", "events.create_site_view") => {
            decode::<client::usercom::events::CreateSiteView>
        }
        ("usercom", "lists.list_lists") => decode::<client::usercom::lists::ListLists>,
        ("usercom", "lists.create_list") => decode::<client::usercom::lists::CreateList>,
        ("usercom", "lists.update_list") => decode::<client::usercom::lists::UpdateList>,
        ("usercom", "lists.delete_list") => decode::<client::usercom::lists::DeleteList>,
        ("usercom", "pipelines.list_pipelines") => {
            decode::<client::usercom::pipelines::ListPipelines>
        }
        ("usercom", "pipelines.list_stages") => {
            decode::<client::usercom::pipelines::ListStages>
        }
        ("usercom", "products.create_product") => {
            decode::<client::usercom::products::CreateProduct>
        }
        ("usercom", "products.get_product_by_custom_id") => {
            decode::<client::usercom::products::GetProductByCustomId>
        }
        ("usercom", "products.create_product_event") => {
            decode::<client::usercom::products::CreateProductEvent>
        }
        ("usercom", "products.create_product_event_by_custom_id") => {
            decode::<client::usercom::products::CreateProductEventByCustomId>
        }
        ("usercom", "segments.list_segments") => {
            decode::<client::usercom::segments::ListSegments>
        }
        ("usercom", "segments.list_users_in_segment") => {
            decode::<client::usercom::segments::ListUsersInSegment>
        }
        ("usercom", "segments.list_segments_of_user") => {
            decode::<client::usercom::segments::ListSegmentsOfUser>
        }
        ("usercom", "segments.list_segments_of_user_by_custom_id") => {
            decode::<client::usercom::segments::ListSegmentsOfUserByCustomId>
        }
        ("usercom", "tags.list_tags") => decode::<client::usercom::tags::ListTags>,
        ("usercom", "tags.create_tag") => decode::<client::usercom::tags::CreateTag>,
        ("usercom", "tags.update_tag") => decode::<client::usercom::tags::UpdateTag>,
        ("usercom", "tags.delete_tag") => decode::<client::usercom::tags::DeleteTag>,
        ("usercom", "tags.list_users_by_tag") => {
            decode::<client::usercom::tags::ListUsersByTag>
        }
        ("usercom", "tags.list_companies_by_tag") => {
            decode::<client::usercom::tags::ListCompaniesByTag>
        }
        ("usercom", "tickets.create_ticket") => {
            decode::<client::usercom::tickets::CreateTicket>
        }
        ("usercom", "tickets.update_ticket") => {
            decode::<client::usercom::tickets::UpdateTicket>
        }
        ("usercom", "user_attributes.set_user_attribute") => {
            decode::<client::usercom::user_attributes::SetUserAttribute>
        }
        ("usercom", "user_attributes.set_user_attribute_by_custom_id") => {
            decode::<client::usercom::user_attributes::SetUserAttributeByCustomId>
        }
        ("usercom", "user_attributes.set_user_attributes") => {
            decode::<client::usercom::user_attributes::SetUserAttributes>
        }
        ("usercom", "user_attributes.set_user_attributes_by_custom_id") => {
            decode::<client::usercom::user_attributes::SetUserAttributesByCustomId>
        }
        ("usercom", "user_attributes.remove_user_attribute") => {
            decode::<client::usercom::user_attributes::RemoveUserAttribute>
        }
        ("usercom", "user_attributes.remove_user_attribute_by_custom_id") => {
            decode::<client::usercom::user_attributes::RemoveUserAttributeByCustomId>
        }
        ("usercom", "user_attributes.mass_update_standard_attributes") => {
            decode::<client::usercom::user_attributes::MassUpdateStandardAttributes>
        }
        ("usercom", "user_attributes.mass_update_standard_attributes_by_custom_id") => {
            decode::<
                client::usercom::user_attributes::MassUpdateStandardAttributesByCustomId,
            >
        }
        ("usercom", "user_attributes.mass_update_custom_attributes") => {
            decode::<client::usercom::user_attributes::MassUpdateCustomAttributes>
        }
        ("usercom", "user_attributes.mass_update_custom_attributes_by_custom_id") => {
            decode::<
                client::usercom::user_attributes::MassUpdateCustomAttributesByCustomId,
            >
        }
        ("usercom", "user_history.list_events_of_user") => {
            decode::<client::usercom::user_history::ListEventsOfUser>
        }
        ("usercom", "user_history.list_events_of_user_by_custom_id") => {
            decode::<client::usercom::user_history::ListEventsOfUserByCustomId>
        }
        ("usercom", "user_history.list_product_events_of_user") => {
            decode::<client::usercom::user_history::ListProductEventsOfUser>
        }
        ("usercom", "user_history.list_product_events_of_user_by_custom_id") => {
            decode::<client::usercom::user_history::ListProductEventsOfUserByCustomId>
        }
        ("usercom", "user_history.list_emails_of_user") => {
            decode::<client::usercom::user_history::ListEmailsOfUser>
        }
        ("usercom", "user_history.list_emails_of_user_by_custom_id") => {
            decode::<client::usercom::user_history::ListEmailsOfUserByCustomId>
        }
        ("usercom", "user_history.list_ping_hits_of_user") => {
            decode::<client::usercom::user_history::ListPingHitsOfUser>
        }
        ("usercom", "user_history.list_ping_hits_of_user_by_custom_id") => {
            decode::<client::usercom::user_history::ListPingHitsOfUserByCustomId>
        }
        ("usercom", "user_history.list_timeline_of_user") => {
            decode::<client::usercom::user_history::ListTimelineOfUser>
        }
        ("usercom", "user_history.list_timeline_of_user_by_custom_id") => {
            decode::<client::usercom::user_history::ListTimelineOfUserByCustomId>
        }
        ("usercom", "user_lists.add_user_to_list") => {
            decode::<client::usercom::user_lists::AddUserToList>
        }
        ("usercom", "user_lists.add_user_to_list_by_custom_id") => {
            decode::<client::usercom::user_lists::AddUserToListByCustomId>
        }
        ("usercom", "user_lists.remove_user_from_list") => {
            decode::<client::usercom::user_lists::RemoveUserFromList>
        }
        ("usercom", "user_lists.remove_user_from_list_by_custom_id") => {
            decode::<client::usercom::user_lists::RemoveUserFromListByCustomId>
        }
        ("usercom", "user_tags.add_tag_to_user") => {
            decode::<client::usercom::user_tags::AddTagToUser>
        }
        ("usercom", "user_tags.add_tag_to_user_by_custom_id") => {
            decode::<client::usercom::user_tags::AddTagToUserByCustomId>
        }
        ("usercom", "user_tags.add_tags_to_user_by_custom_id") => {
            decode::<client::usercom::user_tags::AddTagsToUserByCustomId>
        }
        ("usercom", "user_tags.remove_tag_from_user") => {
            decode::<client::usercom::user_tags::RemoveTagFromUser>
        }
        ("usercom", "user_tags.remove_tag_from_user_by_custom_id") => {
            decode::<client::usercom::user_tags::RemoveTagFromUserByCustomId>
        }
        ("usercom", "users.list_users") => decode::<client::usercom::users::ListUsers>,
        ("usercom", "users.create_user") => decode::<client::usercom::users::CreateUser>,
        ("usercom", "users.get_user") => decode::<client::usercom::users::GetUser>,
        ("usercom", "users.get_user_by_custom_id") => {
            decode::<client::usercom::users::GetUserByCustomId>
        }
        ("usercom", "users.update_user") => decode::<client::usercom::users::UpdateUser>,
        ("usercom", "users.update_user_by_custom_id") => {
            decode::<client::usercom::users::UpdateUserByCustomId>
        }
        ("usercom", "users.delete_user") => decode::<client::usercom::users::DeleteUser>,
        ("usercom", "users.delete_user_by_custom_id") => {
            decode::<client::usercom::users::DeleteUserByCustomId>
        }
        ("usercom", "users.update_or_create_user") => {
            decode::<client::usercom::users::UpdateOrCreateUser>
        }
        ("usercom", "users.find_user_by_email") => {
            decode::<client::usercom::users::FindUserByEmail>
        }
        ("usercom", "users.find_users_by_email") => {
            decode::<client::usercom::users::FindUsersByEmail>
        }
        ("usercom", "users.find_user_by_key") => {
            decode::<client::usercom::users::FindUserByKey>
        }
        ("usercom", "users.find_users_by_phone_number") => {
            decode::<client::usercom::users::FindUsersByPhoneNumber>
        }
        ("usercom", "users.find_users_by_attribute") => {
            decode::<client::usercom::users::FindUsersByAttribute>
        }
        ("usercom", "users.find_users_by_date") => {
            decode::<client::usercom::users::FindUsersByDate>
        }
        ("usercom", "users.merge_users") => decode::<client::usercom::users::MergeUsers>,
        ("usercom_v1", "deals.update_deal") => {
            decode::<client::usercom_v1::deals::UpdateDeal>
        }
        ("usercom_v1", "deals.get_deal") => decode::<client::usercom_v1::deals::GetDeal>,
        ("usercom_v1", "deals.list_deals") => {
            decode::<client::usercom_v1::deals::ListDeals>
        }
        ("usercom_v1", "deals.update_or_create_deal") => {
            decode::<client::usercom_v1::deals::UpdateOrCreateDeal>
        }
        ("usercom_v1", "deals.create_deal_with_custom_id") => {
            decode::<client::usercom_v1::deals::CreateDealWithCustomId>
        }
        _ => return None,
    };
    Some(decoder)
}
