<?php
/**
 * No welcome over the editor; the classic editor for who has a cookie; the language of an option.
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

add_action(
	'enqueue_block_editor_assets',
	function () {
		$quiet = 'wp.domReady( () => [ "core/edit-post", "core" ].forEach( ( scope ) => { wp.data.dispatch( "core/preferences" )?.set( scope, "welcomeGuide", false ); wp.data.dispatch( "core/preferences" )?.set( scope, "fullscreenMode", false ); } ) );';
		wp_add_inline_script( 'wp-edit-post', $quiet );
	}
);
