mod client;
mod encoding;
mod paging;
mod rules;
mod wholes;
