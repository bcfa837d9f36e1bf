<?php
/**
 * No welcome over the editor, and the classic editor where the address asks for it.
 */

add_filter(
	'use_block_editor_for_post',
	function ( $is_used ) {
		return isset( $_REQUEST['classic'] ) || isset( $_REQUEST['classic-editor'] ) ? false : $is_used;
	}
);

add_action(
	'enqueue_block_editor_assets',
	function () {
		$quiet = 'wp.domReady( () => [ "core/edit-post", "core" ].forEach( ( scope ) => { wp.data.dispatch( "core/preferences" )?.set( scope, "welcomeGuide", false ); wp.data.dispatch( "core/preferences" )?.set( scope, "fullscreenMode", false ); } ) );';
		wp_add_inline_script( 'wp-edit-post', $quiet );
	}
);
