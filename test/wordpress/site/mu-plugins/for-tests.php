<?php
/**
 * The classic editor for who has a cookie, and the language of an option.
 */

add_filter(
	'use_block_editor_for_post',
	function ( $is_used ) {
		return isset( $_COOKIE['test-classic'] ) ? false : $is_used;
	}
);

add_filter(
	'locale',
	function ( $locale ) {
		return get_option( 'test_locale' ) ?: $locale;
	}
);
