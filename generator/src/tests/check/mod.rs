mod encoding;
mod paging;
mod rules;
